import { readFileSync } from 'node:fs';

export async function main(log) {
  log(readFileSync('a.txt', 'utf8') ** 2, 2 ** readFileSync('empty.txt', 'utf8'));
}
