import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  let now = start;
  await sleep(Math.max(0, start + 5 - Date.now()));
  now = Date.now();
  log(now - start >= 4);
  let later = 0;
  await sleep(Math.max(0, now + 5 - Date.now()));
  later = Date.now();
  log(later > now);
}
