import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  await sleep(Math.max(0, end - Date.now()));
  log(end > 0, Date.now() >= end - 1);
}
