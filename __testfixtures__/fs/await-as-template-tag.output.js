import { readFile } from 'node:fs/promises';

export async function main(log) {
  try {
    (await readFile('a.txt', 'utf8'))`text`;
  } catch (error) {
    log(error.name);
  }
  log(String.raw`${await readFile('b.txt', 'utf8')}`);
}
