import { readFile } from 'node:fs/promises';

/** @type {(name: string) => Promise<string>} */
const load = async (name) => (await readFile(name, 'utf8')).trim();

/** @type {function(string): Promise<string>} */
const again = async function (name) {
  return await load(name);
};

export async function main(log) {
  log(await load('a.txt'), await again('b.txt'));
}
