import { readFileSync } from 'node:fs';

const bases = { alpha: class Alpha {}, beta: class Beta {} };

export async function main(log) {
  class Derived extends bases[readFileSync('a.txt', 'utf8').trim()] {
    static [readFileSync('b.txt', 'utf8').trim()] = 1;
  }
  log(Object.getPrototypeOf(Derived).name, Derived.beta);
}
