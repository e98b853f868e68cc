import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await stat('a.txt')).size ** 2, 2 ** (await stat('b.txt')).size);
  log(Number((await readFile('a.txt')).length) * 2 + (await readFile('b.txt')).length);
  log((await readFile('a.txt', 'utf8')) + (await readFile('b.txt', 'utf8')), (await readFile('a.txt', 'utf8')) < 'b');
}
