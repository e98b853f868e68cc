import { existsSync, readFileSync, statSync } from 'node:fs';

export function load(name) {
  return readFileSync(name, 'utf8');
}

export function isThere(name) {
  return existsSync(name);
}

export function sizeOf(name) {
  return statSync(name).size;
}
