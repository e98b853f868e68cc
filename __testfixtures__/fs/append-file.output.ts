import { appendFile, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await appendFile('a.txt', 'beta\n');
  await appendFile('fresh.txt', 'first\n', 'utf8');
  log(await readFile('a.txt', 'utf8'), await readFile('fresh.txt', 'utf8'));
}
