import { statSync } from 'node:fs';

let total = 0;

function measure(name) {
  return statSync(name).size > 0 ? 1 : 0;
}

const lazy = {
  get size() {
    return measure('a.txt');
  },
};

export async function main(log) {
  total += measure('a.txt');
  total += measure('b.txt');
  log(lazy.size, total);
}
