import { readFileSync } from 'node:fs';

/**
 * @param {string} name
 * @returns {Promise<string>|string}
 */
function load(name) {
  return name === 'later' ? Promise.resolve('later') : readFileSync(name, 'utf8').trim();
}

export async function main(log) {
  log(await load('a.txt'), await load('later'));
}
