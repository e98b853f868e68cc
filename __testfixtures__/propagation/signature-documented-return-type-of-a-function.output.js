import { readFile } from 'node:fs/promises';

async function load(name) {
  return { name, text: (await readFile(name, 'utf8')).trim() };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Loaded */

/** @param {Loaded} loaded */
const describe = (loaded) => `${loaded.name}: ${loaded.text}`;

export async function main(log) {
  log(describe(await load('a.txt')));
}
