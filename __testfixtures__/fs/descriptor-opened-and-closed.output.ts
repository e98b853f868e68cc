import { open, fstat, close } from 'node:fs';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = await promisify(open)('a.txt', 'r');
  try {
    log(typeof fd, (await promisify(fstat)(fd)).size);
  } finally {
    await promisify(close)(fd);
  }
  try {
    await promisify(open)('missing.txt', 'r');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).path);
  }
}
