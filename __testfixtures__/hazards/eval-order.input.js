import { statSync } from 'node:fs';

let count = 1;

function next() {
  count = 10;
  return statSync('a.txt').size;
}

export async function main(log) {
  log(count + next(), count);
  log([count, next(), count++, next(), count]);
}
