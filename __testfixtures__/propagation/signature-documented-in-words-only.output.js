import { readFile } from 'node:fs/promises';

/**
 * @returns the text, see {@link https://nodejs.org}
 */
async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

/** Returns {string} in words. */
const shout = async (name) => (await load(name)).toUpperCase();

export async function main(log) {
  log(await load('a.txt'), await shout('b.txt'));
}
