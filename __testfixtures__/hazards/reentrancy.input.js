import { readFileSync, writeFileSync } from 'node:fs';

const file = 'count.txt';

function count() {
  writeFileSync(file, String(Number(readFileSync(file, 'utf8')) + 1));
}

export async function main(log) {
  writeFileSync(file, '0');
  count();
  count();
  log(readFileSync(file, 'utf8'));
}
