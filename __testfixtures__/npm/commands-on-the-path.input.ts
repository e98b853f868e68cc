import path from 'node:path';
import which from 'which';

export async function main(log: (...values: unknown[]) => void) {
  log(path.basename(which.sync('sh')), which.sync('no-such-command', { nothrow: true }));
  log(which.sync('node', { all: true }).length > 0);
  try {
    which.sync('no-such-command');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as Error).message);
  }
}
