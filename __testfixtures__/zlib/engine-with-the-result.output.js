import { gzip } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log) {
  const { buffer, engine } = await promisify(gzip)('text', { info: true });
  log(buffer.length, engine.bytesWritten);
}
