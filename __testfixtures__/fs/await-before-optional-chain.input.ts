import { readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(statSync('missing.txt', { throwIfNoEntry: false })?.size);
  log(readFileSync('a.txt', 'utf8')?.trim()?.at(0));
}
