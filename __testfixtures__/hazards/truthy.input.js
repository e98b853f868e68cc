import { statSync } from 'node:fs';

const isEmpty = (name) => statSync(name).size === 0;

export async function main(log) {
  if (isEmpty('a.txt')) log('removed');
  else log('kept');
  log(isEmpty('empty.txt') ? 'empty' : 'full', isEmpty('a.txt') || 'full', isEmpty('a.txt') === false);
}
