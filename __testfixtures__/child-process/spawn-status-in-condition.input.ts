import { spawnSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (spawnSync('test', ['-d', 'dir']).status === 0) log('a directory');
  log(spawnSync('false').status ? 'failed' : 'succeeded');
  log(!spawnSync('true').error && spawnSync('true').status === 0);
}
