import { readlink } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readlink('link'));
  try {
    await readlink('a.txt');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
