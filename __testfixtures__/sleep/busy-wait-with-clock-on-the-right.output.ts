import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(5);
  log('until');
  await sleep(5);
  log('since');
  await sleep(5);
  log('from');
  await sleep(5);
  log('negated');
}
