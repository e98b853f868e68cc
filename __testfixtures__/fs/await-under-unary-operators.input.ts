import { existsSync, readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(!existsSync('a.txt'), !!existsSync('a.txt'), typeof readFileSync('a.txt'), void statSync('a.txt'));
  log(+statSync('a.txt').size, -statSync('b.txt').size, ~statSync('a.txt').size);
}
