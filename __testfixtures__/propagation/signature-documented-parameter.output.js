import { readFile } from 'node:fs/promises';

/**
 * @param {(name: string) => string | Promise<string>} load
 * @param {string} name
 * @returns {Promise<string>}
 */
async function show(load, name) {
  return `<${await load(name)}>`;
}

/**
 * @param {function(string): string | Promise<string>} load
 * @param {string} name
 */
async function shout(load, name) {
  return (await load(name)).toUpperCase();
}

/** @param {string} name */
const disk = async (name) => (await readFile(name, 'utf8')).trim();

export async function main(log) {
  log(await show(disk, 'a.txt'), await show((name) => `memory ${name}`, 'b.txt'), await shout(disk, 'b.txt'));
}
