import { readFileSync } from 'node:fs';

/** @typedef {(name: string) => string} Loader */

/** @type {Loader} */
const disk = (name) => readFileSync(name, 'utf8').trim();

export async function main(log) {
  log(disk('a.txt'));
}
