import { spawnSync } from 'node:child_process';
import { head } from './git/head.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(spawnSync('echo', ['out'], { encoding: 'utf8' }).stdout);
  log(await head('dir'));
}
