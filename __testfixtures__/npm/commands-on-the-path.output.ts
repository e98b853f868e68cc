import path from 'node:path';
import which from 'which';

export async function main(log: (...values: unknown[]) => void) {
  log(path.basename(await which('sh')), await which('no-such-command', { nothrow: true }));
  log((await which('node', { all: true })).length > 0);
  try {
    await which('no-such-command');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as Error).message);
  }
}
