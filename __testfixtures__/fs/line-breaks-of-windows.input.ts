import { readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readFileSync('a.txt', 'utf8'));
  log(statSync('missing.txt', { throwIfNoEntry: false }));
  let size = 1;
  size += statSync('a.txt').size;
  log(size);
}
