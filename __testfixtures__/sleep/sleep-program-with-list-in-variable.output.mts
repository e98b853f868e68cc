import { spawnAsync } from './child-process-async.mjs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = ['0.01'];
  await spawnAsync('sleep', seconds);
  await spawnAsync('sleep', [...seconds]);
  log('after');
}
