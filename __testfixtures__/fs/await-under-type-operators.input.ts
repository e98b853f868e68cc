import { readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = readFileSync('a.txt', 'utf8') as string;
  const size = statSync('a.txt')!.size;
  const bytes = <Buffer>readFileSync('a.txt');
  const checked = readFileSync('b.txt', 'utf8') satisfies string;
  log(text, size, bytes.length, checked);
}
