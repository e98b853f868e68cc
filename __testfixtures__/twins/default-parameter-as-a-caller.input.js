import { readFileSync } from 'node:fs';

function banner(name) {
  return readFileSync(name, 'utf8').trim();
}

function greet(who, text = banner('a.txt')) {
  return `${text}, ${who}`;
}

export async function main(log) {
  log(greet('you'));
  log(greet('you', banner('b.txt')));
}
