import { readFileSync } from 'node:fs';

export function load(name) {
  return readFileSync(name, 'utf8');
}

export { main } from './main.js';
