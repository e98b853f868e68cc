import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await loadAsync('a.txt'));
}
