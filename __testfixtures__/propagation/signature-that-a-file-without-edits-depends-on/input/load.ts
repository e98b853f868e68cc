import { readFileSync } from 'node:fs';

export function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export function size(name: string): number {
  return readFileSync(name).length;
}
