import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const packed = brotliCompressSync('text '.repeat(100));
  log(packed.toString('hex'));
  log(brotliDecompressSync(packed).toString().length);
}
