import { readFile } from 'node:fs/promises';

export async function main(log) {
  for (const [index, name] of ['a.txt', 'b.txt'].entries()) {
    log(index, await readFile(name, 'utf8'));
  }
  for (const index of ['a.txt', 'b.txt'].keys()) {
    log(index, await readFile('a.txt', 'utf8'));
  }
  for (const name of ['a.txt', 'b.txt']) {
    log(await readFile(name, 'utf8'));
  }
  for (const _ of ['a.txt', 'b.txt']) {
    log(await readFile('b.txt', 'utf8'));
  }
}
