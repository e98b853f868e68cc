import { readFileSync } from 'node:fs';

/**
 * Loads a file.
 *
 * @param {string} name - which one
 * @returns {string}  its text
 */
function load(name) {
  return readFileSync(name, 'utf8').trim();
}

/** @return {{ text: string, size: number }} both */
const measure = (name) => {
  const text = load(name);
  return { text, size: text.length };
};

export async function main(log) {
  log(load('a.txt'), measure('b.txt'));
}
