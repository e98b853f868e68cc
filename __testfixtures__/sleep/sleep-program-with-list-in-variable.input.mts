import { spawnSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = ['0.01'];
  spawnSync('sleep', seconds);
  spawnSync('sleep', [...seconds]);
  log('after');
}
