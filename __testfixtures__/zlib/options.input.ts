import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = 'text '.repeat(100);
  log(gzipSync(text, { level: 9 }).length);
  log(gunzipSync(gzipSync(text), { maxOutputLength: 1000 }).length);
  log(brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length);
}
