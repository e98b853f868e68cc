import { createGzip, gunzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const stream = createGzip();
  stream.end('text');
  log(gunzipSync(await buffer(stream)).toString());
}
