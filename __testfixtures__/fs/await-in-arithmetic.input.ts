import { readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(statSync('a.txt').size ** 2, 2 ** statSync('b.txt').size);
  log(Number(readFileSync('a.txt').length) * 2 + readFileSync('b.txt').length);
  log(readFileSync('a.txt', 'utf8') + readFileSync('b.txt', 'utf8'), readFileSync('a.txt', 'utf8') < 'b');
}
