import { setTimeout as sleep } from 'node:timers/promises';

await sleep(5);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log('after');
}
