import { constants } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await copyFile('a.txt', 'copy.txt');
  log(await readFile('copy.txt', 'utf8'));
  try {
    await copyFile('a.txt', 'copy.txt', constants.COPYFILE_EXCL);
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
