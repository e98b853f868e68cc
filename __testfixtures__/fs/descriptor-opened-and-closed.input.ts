import { closeSync, fstatSync, openSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = openSync('a.txt', 'r');
  try {
    log(typeof fd, fstatSync(fd).size);
  } finally {
    closeSync(fd);
  }
  try {
    openSync('missing.txt', 'r');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).path);
  }
}
