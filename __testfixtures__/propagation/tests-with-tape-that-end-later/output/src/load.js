import { readFileSync, statSync } from 'node:fs';
import { access } from 'node:fs/promises';

export function load(name) {
  return readFileSync(name, 'utf8');
}

export async function isThere(name) {
  return await access(name).then(() => true, () => false);
}

export function sizeOf(name) {
  return statSync(name).size;
}
