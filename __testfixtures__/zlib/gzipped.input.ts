import { gzipSync, gunzipSync } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const packed = gzipSync('text '.repeat(100));
  log(packed.toString('hex'));
  log(gunzipSync(packed).toString().length);
}
