import { statSync } from 'node:fs';

export function size(name: string): number {
  return statSync(name).size;
}

export function total(names: readonly string[]): number {
  let sum = 0;
  for (const name of names) sum += size(name);
  return sum;
}
