import fs from 'node:fs/promises';
import properLockfile, { lock, check } from 'proper-lockfile';

export async function main(log: (...values: unknown[]) => void) {
  await lock('a.txt', { stale: 5000 });
  log(await check('a.txt'), await check('b.txt'), await fs.access('a.txt.lock').then(() => true, () => false));
  try {
    await properLockfile.lock('a.txt');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as Error).message);
  }
  await properLockfile.unlock('a.txt');
  try {
    await properLockfile.unlock('a.txt');
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
