import { statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let total = 0;
  log((total += statSync('a.txt').size), total);
}
