import { readFileSync } from 'node:fs';

export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'));
}
