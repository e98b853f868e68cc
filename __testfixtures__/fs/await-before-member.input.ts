import { readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(statSync('a.txt').size, statSync('a.txt')['size'], readFileSync('a.txt').toString().trim().length);
  const { mode } = statSync('a.txt');
  log(typeof mode);
}
