import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const delay = 5;
  await sleep(delay);
  log('end');
  const start = Date.now();
  const pause = 5;
  await sleep(Math.max(0, start + pause - Date.now()));
  log('start');
}
