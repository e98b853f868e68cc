import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

export async function main(log) {
  const packed = zstdCompressSync('text '.repeat(100));
  log(zstdDecompressSync(packed).toString().length);
}
