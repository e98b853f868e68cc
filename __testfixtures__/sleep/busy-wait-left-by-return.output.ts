import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await pause(5);
  log('after');
  log(await answer());
}

async function pause(time: number): Promise<void> {
  await sleep(time);
}

async function answer(): Promise<number> {
  const start = Date.now();
  while (true) {
    if (Date.now() - start >= 2) return 42;
  }
}
