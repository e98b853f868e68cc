import { readFileSync } from 'node:fs';

/** @type {(name: string) => string} */
const load = (name) => readFileSync(name, 'utf8').trim();

/** @type {function(string): string} */
const again = function (name) {
  return load(name);
};

export async function main(log) {
  log(load('a.txt'), again('b.txt'));
}
