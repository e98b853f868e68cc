import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  await sleep(await delay());
  log(start > 0);
}

const delay = async (): Promise<number> => 5;
