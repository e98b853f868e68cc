import { existsSync, readFileSync } from 'node:fs';

export const isReadable = (name) => existsSync(name);

export function load(name) {
  return readFileSync(name, 'utf8').trim();
}
