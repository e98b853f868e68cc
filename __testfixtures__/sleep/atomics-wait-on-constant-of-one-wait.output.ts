import { EOL } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const lines = EOL;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(5);
  log('after');
}

export const end = lines;
