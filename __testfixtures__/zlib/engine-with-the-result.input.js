import { gzipSync } from 'node:zlib';

export async function main(log) {
  const { buffer, engine } = gzipSync('text', { info: true });
  log(buffer.length, engine.bytesWritten);
}
