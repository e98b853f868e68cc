import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

export { load };
