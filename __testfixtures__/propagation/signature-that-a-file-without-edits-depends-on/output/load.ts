import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export async function size(name: string): Promise<number> {
  return (await readFile(name)).length;
}
