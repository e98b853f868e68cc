import { readFile } from 'node:fs/promises';

/**
 * Loads a file.
 *
 * @param {string} name - which one
 * @returns {Promise<string>}  its text
 */
async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

/** @return {Promise<{ text: string, size: number }>} both */
const measure = async (name) => {
  const text = await load(name);
  return { text, size: text.length };
};

export async function main(log) {
  log(await load('a.txt'), await measure('b.txt'));
}
