import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * Reads a note.
 * @param {string} name its file
 * @returns {string} what it says
 */
export function note(name) {
  return readFileSync(name, 'utf8');
}

/**
 * Reads a note.
 * @param {string} name its file
 * @returns {Promise<string>} what it says
 */
export async function noteAsync(name) {
  return await readFile(name, 'utf8');
}

/** @param {string} name */
export default function size(name) {
  return readFileSync(name).length;
}

/** @param {string} name */
export async function sizeAsync(name) {
  return (await readFile(name)).length;
}

export async function main(log) {
  log(await noteAsync('b.txt'), await sizeAsync('b.txt'));
}
