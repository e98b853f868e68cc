import { readFileSync } from 'node:fs';

/**
 * @external Options
 */

/**
 * @param {string} name
 * @returns {external:Options|void} what the file says
 */
function optionsOf(name) {
  const text = readFileSync(name, 'utf8');
  return text === '' ? undefined : { text };
}

/**
 * @param {string} name
 * @returns {module:lib/options~Options} all of it
 */
function allOf(name) {
  return { name, ...optionsOf(name) };
}

export async function main(log) {
  log(allOf('a.txt'));
}
