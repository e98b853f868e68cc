import { existsSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void, given?: string): Promise<void> {
  log(given ?? readFileSync('a.txt', 'utf8'));
  log(given || readFileSync('b.txt', 'utf8'));
  log(existsSync('missing.txt') && readFileSync('a.txt', 'utf8'));
  log(existsSync('a.txt') || existsSync('b.txt'));
}
