import { closeSync, openSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = openSync('a.txt', 'r');
  closeSync(fd);
  try {
    closeSync(fd);
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).syscall);
  }
}
