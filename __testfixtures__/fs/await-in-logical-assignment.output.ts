import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let cached: string | undefined;
  cached ??= await readFile('a.txt', 'utf8');
  cached &&= await readFile('b.txt', 'utf8');
  log(cached);
}
