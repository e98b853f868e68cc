import { readFile, rm as rmAsync } from 'node:fs/promises';
import { setTimeout as rm } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await rm(1);
  await rmAsync('a.txt');
  log(await readFile('b.txt', 'utf8'));
}
