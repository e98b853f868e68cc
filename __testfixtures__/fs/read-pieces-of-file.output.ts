import { open, read, close } from 'node:fs';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = await promisify(open)('a.txt', 'r');
  const buffer = Buffer.alloc(3);
  const count = (await promisify(read)(fd, buffer, 0, 3, null)).bytesRead;
  log(count, buffer.toString());
  while ((await promisify(read)(fd, { buffer })).bytesRead > 0) log(buffer.toString());
  const target = Buffer.alloc(4);
  log((await promisify(read)(fd, { buffer: target, position: 1, length: 2 })).bytesRead, target.toString('hex'));
  const options = { position: 0 };
  log((await promisify(read)(fd, { buffer: target, ...options })).bytesRead);
  await promisify(read)(fd, buffer, 0, buffer.length, 1);
  log(buffer.toString());
  await promisify(close)(fd);
}
