import { open, close } from 'node:fs';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = await promisify(open)('a.txt', 'r');
  await promisify(close)(fd);
  try {
    await promisify(close)(fd);
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).syscall);
  }
}
