import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const lock = { until: Date.now() + 5 };
  await sleep(Math.max(0, lock.until - Date.now()));
  log('after');
}
