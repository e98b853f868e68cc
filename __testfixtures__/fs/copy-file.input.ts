import { constants, copyFileSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  copyFileSync('a.txt', 'copy.txt');
  log(readFileSync('copy.txt', 'utf8'));
  try {
    copyFileSync('a.txt', 'copy.txt', constants.COPYFILE_EXCL);
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
