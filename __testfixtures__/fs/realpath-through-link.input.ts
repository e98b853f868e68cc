import { realpathSync } from 'node:fs';
import { basename } from 'node:path';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(basename(realpathSync('link')), realpathSync('') === realpathSync('.'));
  try {
    realpathSync('missing/below.txt');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).syscall);
  }
}
