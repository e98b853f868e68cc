import { lstatSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(lstatSync('missing.txt', { throwIfNoEntry: false }));
  try {
    lstatSync('a.txt/below', { throwIfNoEntry: false });
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
