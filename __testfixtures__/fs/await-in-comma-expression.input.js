import { readFileSync, writeFileSync } from 'node:fs';

export async function main(log) {
  let text;
  writeFileSync('new.txt', 'x'), (text = readFileSync('new.txt', 'utf8'));
  log(text);
}
