import { readFile } from 'node:fs/promises';

export async function loadSettings(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).split('\n');
}
