import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log([await readFile('a.txt', 'utf8'), await readFile('b.txt', 'utf8')], JSON.parse(await readFile('data.json', 'utf8')).n);
  log([1, 2, 3][(await stat('empty.txt')).size]);
  log(JSON.parse((await readFile('data.json')) as unknown as string));
}
