import { spawnAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if ((await spawnAsync('test', ['-d', 'dir'])).status === 0) log('a directory');
  log((await spawnAsync('false')).status ? 'failed' : 'succeeded');
  log(!(await spawnAsync('true')).error && (await spawnAsync('true')).status === 0);
}
