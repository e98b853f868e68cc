import { readFile } from 'node:fs/promises';

/**
 * @param {string} name
 * @returns {Promise<string>}
 */
async function load(name) {
  return name === 'later' ? Promise.resolve('later') : (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  log(await load('a.txt'), await load('later'));
}
