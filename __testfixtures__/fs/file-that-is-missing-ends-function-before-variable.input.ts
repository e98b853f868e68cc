import { existsSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (!existsSync('a.txt')) return;
  const text = readFileSync('a.txt', 'utf8');
  log(text);
}
