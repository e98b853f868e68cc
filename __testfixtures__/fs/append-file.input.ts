import { appendFileSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  appendFileSync('a.txt', 'beta\n');
  appendFileSync('fresh.txt', 'first\n', 'utf8');
  log(readFileSync('a.txt', 'utf8'), readFileSync('fresh.txt', 'utf8'));
}
