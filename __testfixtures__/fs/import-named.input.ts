import { readFileSync, statSync } from 'fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readFileSync('a.txt', 'utf8'), statSync('a.txt').size);
}
