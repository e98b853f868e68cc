import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

/** As `load`, but without blocking the event loop. */
export async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}
