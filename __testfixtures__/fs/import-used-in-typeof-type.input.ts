import { readFileSync } from 'node:fs';

type Read = typeof readFileSync;

export async function main(log: (...values: unknown[]) => void, read?: Read): Promise<void> {
  log(readFileSync('a.txt', 'utf8'), read);
}
