import { readFile, truncate } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await truncate('a.txt', 2);
  await truncate('b.txt');
  log(await readFile('a.txt', 'utf8'), (await readFile('b.txt', 'utf8')).length);
}
