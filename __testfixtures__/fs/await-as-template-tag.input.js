import { readFileSync } from 'node:fs';

export async function main(log) {
  try {
    readFileSync('a.txt', 'utf8')`text`;
  } catch (error) {
    log(error.name);
  }
  log(String.raw`${readFileSync('b.txt', 'utf8')}`);
}
