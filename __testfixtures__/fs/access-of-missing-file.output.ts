import { constants } from 'node:fs';
import { access } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await access('a.txt', constants.R_OK));
  try {
    await access('missing.txt');
  } catch (error) {
    const { code, syscall, path } = error as NodeJS.ErrnoException;
    log(code, syscall, path);
  }
}
