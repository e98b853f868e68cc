import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

class Lazy {
  toString(): string {
    return load('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('b.txt'), await loadAsync('a.txt'));
  log(`${new Lazy()}`);
}
