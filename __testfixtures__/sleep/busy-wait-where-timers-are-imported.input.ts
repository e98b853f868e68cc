import { setTimeout } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await setTimeout(1);
  const end = Date.now() + 5;
  while (Date.now() < end) {}
  log('after');
}
