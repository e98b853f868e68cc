import { readFile } from 'node:fs/promises';

export async function load(name: string): Promise<string> {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}
