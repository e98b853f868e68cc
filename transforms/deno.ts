// Transform `deno`: the synchronous half of Deno's own API. Both halves were run on Deno 2.9 and gave the same values and
// errors. `readDir` gives an iterator where one can only wait entry by entry, so that is told and not written.
import { advises, type BlockingApi, type CallView, keep, keepTail, promise, rewrites } from '../src/api.js';
import { defineTransform } from '../src/transform.js';

const functions = [
  'chmod',
  'chown',
  'copyFile',
  'create',
  'link',
  'lstat',
  'makeTempDir',
  'makeTempFile',
  'mkdir',
  'open',
  'readFile',
  'readLink',
  'readTextFile',
  'realPath',
  'remove',
  'rename',
  'stat',
  'symlink',
  'truncate',
  'utime',
  'writeFile',
  'writeTextFile',
];

/** The global, and the same as its published types name it. */
const holders = ['global#Deno', 'deno#Deno'];

function rows(name: string, row: Omit<BlockingApi, 'api'>): BlockingApi[] {
  return holders.map((holder) => ({ api: `${holder}.${name}`, ...row }));
}

function asynchronous(name: string): BlockingApi[] {
  return rows(`${name}Sync`, {
    kind: 'io',
    why: 'Nothing else runs while the disk works.',
    verifiedOn: ['Deno 2.9.6'],
    remedy: rewrites(`\`Deno.${name}\``, ({ node, receiver }: CallView) =>
      promise(node, [...(receiver === undefined ? ['Deno'] : [keep(receiver)]), `.${name}`, keepTail(node)]),
    ),
  });
}

export default defineTransform({
  name: 'deno',
  summary: "Reads, writes and looks at files with Deno's promises instead of its blocking calls.",
  rows: [
    ...functions.flatMap(asynchronous),
    ...rows('readDirSync', {
      kind: 'io',
      why: 'Nothing else runs while the disk works.',
      remedy: advises('Go through `Deno.readDir` with `for await`: it gives one entry at a time.'),
    }),
    ...rows('Command.outputSync', {
      kind: 'process',
      why: 'Nothing else runs until the process has ended.',
      verifiedOn: ['Deno 2.9.6'],
      remedy: rewrites('`output` of the same command', ({ node, receiver }: CallView) =>
        promise(node, [...(receiver === undefined ? [] : [keep(receiver)]), '.output', keepTail(node)]),
      ),
    }),
  ],
  example: {
    before: `export async function load(path: string) {
  return JSON.parse(Deno.readTextFileSync(path));
}`,
    after: `export async function load(path: string) {
  return JSON.parse(await Deno.readTextFile(path));
}`,
  },
});
