import { createGzip, gunzip } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const stream = createGzip();
  stream.end('text');
  log((await promisify(gunzip)(await buffer(stream))).toString());
}
