import { readFileSync } from 'node:fs';

import { inspect } from 'node:util';

const page = {
  toString() {
    return readFileSync('a.txt', 'utf8').trim();
  },
  valueOf() {
    return readFileSync('a.txt').length;
  },
  [Symbol.toPrimitive](hint) {
    return hint === 'number' ? readFileSync('b.txt').length : readFileSync('b.txt', 'utf8').trim();
  },
  [inspect.custom]() {
    return readFileSync('data.json', 'utf8').trim();
  },
};

export async function main(log) {
  log(`${page}`, Number(page), page.toString(), page.valueOf(), inspect(page));
}
