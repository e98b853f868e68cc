import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const minutes = 0.0001;
  await sleep(minutes * 60 * 1000);
  log('product');
  await sleep(Math.max(1, minutes));
  log('call');
  const factor = 2;
  await sleep(1 + factor - 1);
  log('sum');
  await sleep(factor > 1 ? 5 : 1);
  log('choice');
}
