import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(5);
  log('atomics');
  await pause(5);
  log('loop');
  await Promise.all([
    sleep(10),
  ]);
  log('command');
}

async function pause(ms: number): Promise<void> {
  return sleep(ms);
}
