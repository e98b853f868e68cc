import { readFileSync, existsSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const lines = readFileSync('a.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const ready =
    existsSync('a.txt') &&
    // both are asked for
    existsSync('b.txt');
  log(lines, ready);
}
