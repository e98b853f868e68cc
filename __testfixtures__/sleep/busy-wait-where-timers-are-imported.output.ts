import { setTimeout } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await setTimeout(1);
  await setTimeout(5);
  log('after');
}
