import { readFileSync } from 'node:fs';

/**
 * @template Result
 * @param {string} name
 * @param {(text: string) => Result} parse
 * @returns {Result}
 */
function load(name, parse) {
  return parse(readFileSync(name, 'utf8').trim());
}

export async function main(log) {
  log(load('a.txt', (text) => text.length), load('b.txt', (text) => [text]));
}
