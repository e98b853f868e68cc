import fs from 'node:fs';

export async function main(log) {
  log(fs?.readFileSync('a.txt', 'utf8'));
  log(fs?.readFileSync('a.txt', 'utf8').trim());
  log(fs.readFileSync?.('b.txt', 'utf8'));
}
