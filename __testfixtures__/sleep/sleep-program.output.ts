import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = 0.01;
  await sleep(10);
  log('spawned');
  await sleep(seconds * 1000);
  log('executed');
  await sleep(seconds * 1000);
  await sleep(seconds * 1000);
  log('after');
}
