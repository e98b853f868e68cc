import { readFile } from 'node:fs/promises';

/** @typedef {(name: string) => Promise<string>} Loader */

/** @type {Loader} */
const disk = async (name) => (await readFile(name, 'utf8')).trim();

export async function main(log) {
  log(await disk('a.txt'));
}
