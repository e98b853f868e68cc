import { readFile } from 'node:fs/promises';

/**
 * @template Result
 * @param {string} name
 * @param {(text: string) => Result} parse
 * @returns {Promise<Result>}
 */
async function load(name, parse) {
  return parse((await readFile(name, 'utf8')).trim());
}

export async function main(log) {
  log(await load('a.txt', (text) => text.length), await load('b.txt', (text) => [text]));
}
