import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(5);
  log('end');
  await sleep(5);
  log('start');
  const begin = new Date();
  await sleep(5);
  log(typeof begin.getTime());
}
