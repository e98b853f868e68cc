import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import lockfile from 'lockfile';

export async function main(log) {
  lockfile.lockSync('x.lock');
  log(lockfile.checkSync('x.lock'), lockfile.checkSync('y.lock', { stale: 10_000 }));
  try {
    lockfile.lockSync('x.lock', { wait: 10 });
  } catch (error) {
    log(error.message);
  }
  try {
    lockfile.lockSync('x.lock', { stale: 60_000 });
  } catch (error) {
    log(error.code);
  }
  lockfile.unlockSync('x.lock');
  await wait(1);
  log(fs.existsSync('x.lock'), lockfile.unlockSync('x.lock'));
}
