import { head } from './git/head.js';
import { spawnAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await spawnAsync('echo', ['out'], { encoding: 'utf8' })).stdout);
  log(await head('dir'));
}
