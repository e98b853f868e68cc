import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const table = new Map<string, string>();

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

async function loadAsync2(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

function loadAsync(name: string, later: (text: string) => void): void {
  queueMicrotask(() => later(table.get(name) ?? ''));
}

class Lazy {
  valueOf(): number {
    return load('a.txt').length;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  table.set('b.txt', await loadAsync2('b.txt'));
  loadAsync('b.txt', (text) => log('later', text));
  log(Number(new Lazy()));
}
