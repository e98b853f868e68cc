import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

/** As `load`, but without blocking the event loop. */
export async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

export default function loadAll(names: readonly string[]): string {
  let all = '';
  for (const name of names) all = `${all}${load(name)}`;
  return all;
}

/** As `loadAll`, but without blocking the event loop. */
export async function loadAllAsync(names: readonly string[]): Promise<string> {
  let all = '';
  for (const name of names) all = `${all}${await loadAsync(name)}`;
  return all;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await loadAllAsync(['a.txt', 'b.txt']));
}
