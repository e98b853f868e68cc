import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  log('work');
  await sleep(Math.max(0, start + 5 - Date.now()));
  log('after');
}
