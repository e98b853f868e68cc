import { readFileSync, statSync } from 'node:fs';

export function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

export function sizeOf(name) {
  return statSync(name).size;
}

export function loadAll(names, ready) {
  ready(names.map((name) => load(name)));
}
