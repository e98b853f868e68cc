import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'));
  log(await readFile('b.txt', 'utf8'));
}
