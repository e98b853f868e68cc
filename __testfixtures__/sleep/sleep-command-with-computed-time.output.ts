import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = 0.01;
  const ms = 10;
  await sleep(seconds * 1000);
  log('template');
  await sleep(seconds * 1000);
  log('sum');
  await sleep(ms);
  log('quotient');
  await sleep(seconds * 2 * 1000);
  log('product');
  await sleep((seconds > 1 ? 1 : 0.01) * 1000);
  log('choice');
}
