import { readFileSync } from 'node:fs';

export function load(name: string): string {
  return readFileSync(name, 'utf8');
}
