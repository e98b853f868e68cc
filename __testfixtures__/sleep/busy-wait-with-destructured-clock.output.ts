import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { now } = Date;
  await sleep(5);
  log('after');
}
