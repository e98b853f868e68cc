import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(5);
  log('first');
  // the printer needs a moment
  await sleep(5);
  log('second');
  // five, as measured
  /* give the fan time to spin up */
  await sleep(5);
  log('third');
}
