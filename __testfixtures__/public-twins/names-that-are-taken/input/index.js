import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function load(name) {
  return readFileSync(name, 'utf8');
}

export const loadAsync = async (name, encoding) => readFile(name, encoding);

export function text(name) {
  return readFileSync(name, 'utf8');
}

export async function textAsync(name) {
  return readFile(name, 'utf8');
}

export async function main(log) {
  log(load('a.txt'), await loadAsync('a.txt', 'utf8'), text('b.txt'));
}
