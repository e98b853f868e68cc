import fs from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import lockfile from 'lockfile';

export async function main(log) {
  await promisify(lockfile.lock)('x.lock');
  log(await promisify(lockfile.check)('x.lock'), await promisify(lockfile.check)('y.lock', { stale: 10_000 }));
  try {
    lockfile.lockSync('x.lock', { wait: 10 });
  } catch (error) {
    log(error.message);
  }
  try {
    await promisify(lockfile.lock)('x.lock', { stale: 60_000 });
  } catch (error) {
    log(error.code);
  }
  await promisify(lockfile.unlock)('x.lock');
  await wait(1);
  log(await fs.access('x.lock').then(() => true, () => false), await promisify(lockfile.unlock)('x.lock'));
}
