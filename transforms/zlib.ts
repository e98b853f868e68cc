// Transform `zlib`: compression on the thread pool. The callback forms give the same bytes and errors, but for two things:
// zstd frames come without the size of their content, and undefined as input is compressed to nothing instead of refused.
// `crc32` has no row: it takes a fifth of a millisecond for a megabyte, and there is no other form of it.
import type { BlockingApi } from '../src/api.js';
import type { HazardId } from '../src/reasons.js';
import { defineTransform } from '../src/transform.js';
import { promisifies } from './promisify/promisified.js';

const since = { zstd: { minNode: '22.15' } };

function row(name: string, during: string, hazards: readonly HazardId[] = []): BlockingApi {
  return {
    api: `node:zlib#${name}Sync`,
    kind: 'cpu',
    why: `Nothing else runs while data are ${during}.`,
    remedy: promisifies({ module: 'node:zlib', name, hazards }),
    ...(name.startsWith('zstd') ? since.zstd : {}),
  };
}

export default defineTransform({
  name: 'zlib',
  summary: 'Compresses and decompresses on the thread pool instead of the main thread.',
  rows: [
    row('deflate', 'compressed'),
    row('deflateRaw', 'compressed'),
    row('gzip', 'compressed'),
    row('brotliCompress', 'compressed'),
    row('zstdCompress', 'compressed', ['bytes-differ']),
    row('inflate', 'decompressed'),
    row('inflateRaw', 'decompressed'),
    row('gunzip', 'decompressed'),
    row('unzip', 'decompressed'),
    row('brotliDecompress', 'decompressed'),
    row('zstdDecompress', 'decompressed'),
  ],
  example: {
    before: `import { gzipSync } from 'node:zlib';

export async function send(reply: Reply, page: string) {
  reply.body = gzipSync(page);
}`,
    after: `import { gzip } from 'node:zlib';
import { promisify } from 'node:util';

export async function send(reply: Reply, page: string) {
  reply.body = await promisify(gzip)(page);
}`,
  },
});
