import { readFileSync, writeFileSync } from 'node:fs';

export async function main(log) {
  writeFileSync('long.txt', 'A'.repeat(100000));
  writeFileSync('long.txt', 'b');
  log(readFileSync('long.txt', 'utf8').length);
}
