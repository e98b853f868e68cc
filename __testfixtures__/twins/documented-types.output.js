import { existsSync, readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';

/**
 * Reads a note.
 * @param {string} name its file
 * @returns {string} what it says
 */
function note(name) {
  return readFileSync(name, 'utf8');
}

/**
 * Reads a note.
 * @param {string} name its file
 * @returns {Promise<string>} what it says
 */
async function noteAsync(name) {
  return await readFile(name, 'utf8');
}

/** @param {string} name */
export const isThere = (name) => existsSync(name);

/** @param {string} name */
const isThereAsync = async (name) => await access(name).then(() => true, () => false);

const lazy = {
  get text() {
    return `${note('a.txt')} ${isThere('b.txt')}`;
  },
};

export async function main(log) {
  log(lazy.text);
  log(await noteAsync('b.txt'), await isThereAsync('a.txt'));
}
