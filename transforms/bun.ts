// Transform `bun`: the blocking calls of Bun's own API, by its global and by the module of that name. Both sides were run
// on Bun 1.4 and gave the same values and errors. gzip and deflate have no other form there, and `spawn` gives streams
// where `spawnSync` gives buffers: these are told and not written.
import {
  advises,
  type BlockingApi,
  type CallView,
  imported,
  keep,
  keepTail,
  type Proposal,
  promise,
  type Remedy,
  rewrites,
} from '../src/api.js';
import type { BlockingKind } from '../src/model.js';
import { defineTransform } from '../src/transform.js';

interface Pair {
  readonly sync: string;
  readonly async: string;
  readonly kind: BlockingKind;
  readonly during: string;
}

const pairs: readonly Pair[] = [
  { sync: 'sleepSync', async: 'sleep', kind: 'sleep', during: 'the thread sleeps' },
  { sync: 'resolveSync', async: 'resolve', kind: 'io', during: 'the module is looked for' },
  { sync: 'zstdCompressSync', async: 'zstdCompress', kind: 'cpu', during: 'data are compressed' },
  { sync: 'zstdDecompressSync', async: 'zstdDecompress', kind: 'cpu', during: 'data are decompressed' },
  { sync: 'password.hashSync', async: 'password.hash', kind: 'cpu', during: 'a password is hashed' },
  { sync: 'password.verifySync', async: 'password.verify', kind: 'cpu', during: 'a password is hashed' },
];

const throughNode = advises('Use `promisify` of the same function of `node:zlib`: it works on the thread pool.');
const spawn = advises(
  'Use `Bun.spawn`, and read its streams: `await new Response(child.stdout).text()`, `await child.exited`.',
);

function rows(name: string, kind: BlockingKind, during: string, remedy: (holder: string) => Remedy): BlockingApi[] {
  return ['global#Bun.', 'bun#'].map((holder) => ({
    api: `${holder}${name}`,
    kind,
    why: `Nothing else runs while ${during}.`,
    verifiedOn: ['Bun 1.4.5'],
    remedy: remedy(holder),
  }));
}

function instead(holder: string, name: string): Remedy {
  return rewrites(`\`Bun.${name}\``, (call) => renamed(call, holder, name));
}

/** What stands before the last dot stays. */
function renamed({ node, receiver }: CallView, holder: string, name: string): Proposal {
  const [last = name] = name.split('.').slice(-1);
  if (receiver !== undefined) return promise(node, [keep(receiver), `.${last}`, keepTail(node)]);
  const callee = holder === 'bun#' && !name.includes('.') ? imported('bun', name) : `Bun.${name}`;
  return promise(node, [callee, keepTail(node)]);
}

export default defineTransform({
  name: 'bun',
  summary: "Sleeps, hashes, compresses and resolves with Bun's promises instead of its blocking calls.",
  rows: [
    ...pairs.flatMap(({ sync, async, kind, during }) => rows(sync, kind, during, (holder) => instead(holder, async))),
    ...['gzipSync', 'gunzipSync', 'deflateSync', 'inflateSync'].flatMap((name) =>
      rows(name, 'cpu', 'data are compressed or decompressed', () => throughNode),
    ),
    ...rows('spawnSync', 'process', 'the process runs', () => spawn),
  ],
  example: {
    before: `export async function check(secret: string, hash: string) {
  return Bun.password.verifySync(secret, hash);
}`,
    after: `export async function check(secret: string, hash: string) {
  return await Bun.password.verify(secret, hash);
}`,
  },
});
