import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export function text(name) {
  return readFileSync(name, 'utf8');
}

export async function textAsync(name) {
  return await readFile(name, 'utf8');
}
