import { readFile } from 'node:fs/promises';

/**
 * @callback Loader
 * @param {string} name
 * @returns {Promise<string>} the text
 */

/** @type {Loader} */
const disk = async (name) => (await readFile(name, 'utf8')).trim();

/** @type {Loader} */
const memory = async (name) => `memory ${name}`;

/** @type {Record<string, Loader>} */
const loaders = { disk, memory };

export async function main(log) {
  for (const kind of ['disk', 'memory']) log(await loaders[kind]('a.txt'));
}
