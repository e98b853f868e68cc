import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let cached: string | undefined;
  cached ??= readFileSync('a.txt', 'utf8');
  cached &&= readFileSync('b.txt', 'utf8');
  log(cached);
}
