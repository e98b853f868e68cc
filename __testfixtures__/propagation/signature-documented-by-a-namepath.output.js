import { readFile } from 'node:fs/promises';

/**
 * @external Options
 */

/**
 * @param {string} name
 * @returns {Promise<external:Options|void>} what the file says
 */
async function optionsOf(name) {
  const text = await readFile(name, 'utf8');
  return text === '' ? undefined : { text };
}

/**
 * @param {string} name
 * @returns {Promise<module:lib/options~Options>} all of it
 */
async function allOf(name) {
  return { name, ...(await optionsOf(name)) };
}

export async function main(log) {
  log(await allOf('a.txt'));
}
