import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as rm } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await rm(1);
  rmSync('a.txt');
  log(readFileSync('b.txt', 'utf8'));
}
