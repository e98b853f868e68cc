import { readFileSync } from 'node:fs';

/**
 * @returns the text, see {@link https://nodejs.org}
 */
function load(name) {
  return readFileSync(name, 'utf8').trim();
}

/** Returns {string} in words. */
const shout = (name) => load(name).toUpperCase();

export async function main(log) {
  log(load('a.txt'), shout('b.txt'));
}
