import { readFile } from 'node:fs/promises';

const bases = { alpha: class Alpha {}, beta: class Beta {} };

export async function main(log) {
  class Derived extends bases[(await readFile('a.txt', 'utf8')).trim()] {
    static [(await readFile('b.txt', 'utf8')).trim()] = 1;
  }
  log(Object.getPrototypeOf(Derived).name, Derived.beta);
}
