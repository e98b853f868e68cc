import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export async function main(log) {
  const { buffer, engine } = await promisify(gzip)('text', { info: true });
  log(buffer.length, engine.bytesWritten);
}
