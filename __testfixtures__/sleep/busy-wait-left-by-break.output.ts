import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(6);
  log('for ever');
  await sleep(5);
  log('while true');
}
