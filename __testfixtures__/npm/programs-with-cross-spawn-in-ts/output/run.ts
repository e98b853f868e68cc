import spawn from 'cross-spawn';
import { crossSpawnAsync } from './cross-spawn-async.js';

export function list(dir: string): string[] {
  return spawn.sync('ls', [dir], { encoding: 'utf8' }).stdout.trim().split('\n');
}

export async function main(log: (...values: unknown[]) => void) {
  log(list('dir'), (await crossSpawnAsync('cat', ['missing.txt'])).status);
}
