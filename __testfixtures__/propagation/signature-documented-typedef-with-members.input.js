import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Source
 * @property {string} label
 * @property {(name: string) => string} load
 */

/** @type {Source} */
const disk = { label: 'disk', load: (name) => readFileSync(name, 'utf8').trim() };

/**
 * @param {Source} source
 * @returns {string}
 */
function show(source) {
  return `${source.label} ${source.load('a.txt')}`;
}

export async function main(log) {
  log(show(disk), show({ label: 'memory', load: (name) => name }));
}
