import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  await sleep(5);
  log(Date.now() - start >= 4);
}
