import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log({ text: await readFile('a.txt', 'utf8'), [(await readFile('b.txt', 'utf8')).trim()]: (await stat('b.txt')).size });
}
