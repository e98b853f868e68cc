import { readFileSync } from 'node:fs';

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isKnown(value) {
  return readFileSync('a.txt', 'utf8').trim() === value;
}

export async function main(log) {
  log(isKnown('alpha'), isKnown(1));
}
