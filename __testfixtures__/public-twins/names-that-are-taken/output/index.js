import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function load(name) {
  return readFileSync(name, 'utf8');
}

/** As `load`, but without blocking the event loop. */
export async function loadAsync2(name) {
  return await readFile(name, 'utf8');
}

export const loadAsync = async (name, encoding) => readFile(name, encoding);

export function text(name) {
  return readFileSync(name, 'utf8');
}

export async function textAsync(name) {
  return readFile(name, 'utf8');
}

export async function main(log) {
  log(await loadAsync2('a.txt'), await loadAsync('a.txt', 'utf8'), await textAsync('b.txt'));
}
