import { readFileSync } from 'node:fs';

export function text(name) {
  return readFileSync(name, 'utf8');
}
