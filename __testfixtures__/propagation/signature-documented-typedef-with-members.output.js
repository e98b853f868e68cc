import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} Source
 * @property {string} label
 * @property {(name: string) => Promise<string>} load
 */

/** @type {Source} */
const disk = { label: 'disk', load: async (name) => (await readFile(name, 'utf8')).trim() };

/**
 * @param {Source} source
 * @returns {Promise<string>}
 */
async function show(source) {
  return `${source.label} ${await source.load('a.txt')}`;
}

export async function main(log) {
  log(await show(disk), await show({ label: 'memory', load: async (name) => name }));
}
