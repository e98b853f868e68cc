import { readFileSync } from 'node:fs';

function read(suffix) {
  return readFileSync(this.name, 'utf8').trim() + suffix;
}

export async function main(log) {
  const bound = read.bind({ name: 'b.txt' });
  log(read.call({ name: 'a.txt' }, '!'), read.apply({ name: 'a.txt' }, ['?']), bound('.'));
}
