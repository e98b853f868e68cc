import fs from 'node:fs';
import properLockfile, { checkSync, lockSync } from 'proper-lockfile';

export async function main(log: (...values: unknown[]) => void) {
  lockSync('a.txt', { stale: 5000 });
  log(checkSync('a.txt'), checkSync('b.txt'), fs.existsSync('a.txt.lock'));
  try {
    properLockfile.lockSync('a.txt');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as Error).message);
  }
  properLockfile.unlockSync('a.txt');
  try {
    properLockfile.unlockSync('a.txt');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  const release = properLockfile.lockSync('b.txt');
  release();
  try {
    properLockfile.lockSync('b.txt', { retries: 2 });
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
