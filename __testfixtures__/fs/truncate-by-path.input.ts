import { readFileSync, truncateSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  truncateSync('a.txt', 2);
  truncateSync('b.txt');
  log(readFileSync('a.txt', 'utf8'), readFileSync('b.txt', 'utf8').length);
}
