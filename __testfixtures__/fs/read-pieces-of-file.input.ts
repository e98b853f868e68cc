import { closeSync, openSync, readSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = openSync('a.txt', 'r');
  const buffer = Buffer.alloc(3);
  const count = readSync(fd, buffer, 0, 3, null);
  log(count, buffer.toString());
  while (readSync(fd, buffer) > 0) log(buffer.toString());
  const target = Buffer.alloc(4);
  log(readSync(fd, target, { position: 1, length: 2 }), target.toString('hex'));
  const options = { position: 0 };
  log(readSync(fd, target, options));
  readSync(fd, buffer, 0, buffer.length, 1);
  log(buffer.toString());
  closeSync(fd);
}
