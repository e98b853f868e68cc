import { readFileSync } from 'node:fs';

export default function show(name) {
  return readFileSync(name, 'utf8');
}
