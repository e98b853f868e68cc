import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = 0.01;
  await sleep(seconds * 1000);
  log('after');
}
