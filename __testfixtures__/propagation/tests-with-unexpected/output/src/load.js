import { readFile } from 'node:fs/promises';

export async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}
