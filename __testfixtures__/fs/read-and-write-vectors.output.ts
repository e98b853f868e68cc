import { open, writev, readv, close } from 'node:fs';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = await promisify(open)('vectors.txt', 'w+');
  log((await promisify(writev)(fd, [Buffer.from('ab'), Buffer.from('cd')])).bytesWritten);
  await promisify(writev)(fd, [Buffer.from('ef')], 4);
  const [left, right] = [Buffer.alloc(3), Buffer.alloc(3)];
  log((await promisify(readv)(fd, [left, right], 0)).bytesRead, `${left}|${right}`);
  await promisify(close)(fd);
}
