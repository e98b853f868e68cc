import { accessSync, constants } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(accessSync('a.txt', constants.R_OK));
  try {
    accessSync('missing.txt');
  } catch (error) {
    const { code, syscall, path } = error as NodeJS.ErrnoException;
    log(code, syscall, path);
  }
}
