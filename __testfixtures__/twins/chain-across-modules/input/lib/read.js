import { readFileSync } from 'node:fs';

export default function read(name) {
  return readFileSync(name, 'utf8');
}
