import { readFileSync } from 'node:fs';

function load(name) {
  return { name, text: readFileSync(name, 'utf8').trim() };
}

/** @typedef {ReturnType<typeof load>} Loaded */

/** @param {Loaded} loaded */
const describe = (loaded) => `${loaded.name}: ${loaded.text}`;

export async function main(log) {
  log(describe(load('a.txt')));
}
