import { readFileSync } from 'node:fs';

/**
 * @callback Loader
 * @param {string} name
 * @returns {string} the text
 */

/** @type {Loader} */
const disk = (name) => readFileSync(name, 'utf8').trim();

/** @type {Loader} */
const memory = (name) => `memory ${name}`;

/** @type {Record<string, Loader>} */
const loaders = { disk, memory };

export async function main(log) {
  for (const kind of ['disk', 'memory']) log(loaders[kind]('a.txt'));
}
