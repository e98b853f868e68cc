import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads a note.
 * @param {string} name its file
 * @returns {string} what it says
 */
function note(name) {
  return readFileSync(name, 'utf8');
}

/** @param {string} name */
export const isThere = (name) => existsSync(name);

const lazy = {
  get text() {
    return `${note('a.txt')} ${isThere('b.txt')}`;
  },
};

export async function main(log) {
  log(lazy.text);
  log(note('b.txt'), isThere('a.txt'));
}
