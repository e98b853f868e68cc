import { readFileSync } from 'node:fs';

export async function main(log) {
  log((readFileSync('a.txt', 'utf8')).trim(), ((readFileSync('b.txt'))).length);
}
