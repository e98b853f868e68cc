import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(6);
  log('until');
  await sleep(6);
  log('since');
  const delay = Number('5');
  await sleep(delay + 1);
  log('variable');
}
