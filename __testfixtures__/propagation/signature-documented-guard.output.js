import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isKnown(value) {
  return readFileSync('a.txt', 'utf8').trim() === value;
}

async function isKnownAsync(value) {
  return (await readFile('a.txt', 'utf8')).trim() === value;
}

export async function main(log) {
  log(await isKnownAsync('alpha'), await isKnownAsync(1));
}
