import { readFileSync } from 'node:fs';

/** Reads a note. */
export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

export function loadAll(names: readonly string[]): string[] {
  return names.map((name) => load(name));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'));
  log(loadAll(['a.txt', 'b.txt']));
}
