import { readFileSync } from 'node:fs';

/**
 * Reads a note.
 * @param {string} name its file
 * @returns {string} what it says
 */
export function note(name) {
  return readFileSync(name, 'utf8');
}

/** @param {string} name */
export default function size(name) {
  return readFileSync(name).length;
}

export async function main(log) {
  log(note('b.txt'), size('b.txt'));
}
