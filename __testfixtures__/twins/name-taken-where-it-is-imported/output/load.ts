import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

export { load, loadAsync };
