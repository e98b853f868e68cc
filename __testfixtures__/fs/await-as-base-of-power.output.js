import { readFile } from 'node:fs/promises';

export async function main(log) {
  log((await readFile('a.txt', 'utf8')) ** 2, 2 ** (await readFile('empty.txt', 'utf8')));
}
