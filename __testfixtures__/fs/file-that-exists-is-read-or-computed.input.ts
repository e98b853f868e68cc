import { existsSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(existsSync('missing.txt') ? readFileSync('missing.txt', 'utf8') : readFileSync('a.txt', 'utf8'));
  log(existsSync('a.txt') ? readFileSync('b.txt', 'utf8') : '');
}
