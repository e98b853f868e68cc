import { readFileSync } from 'node:fs';

export function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}
