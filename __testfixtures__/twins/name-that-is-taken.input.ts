import { readFileSync } from 'node:fs';

const table = new Map<string, string>();

function load(name: string): string {
  return readFileSync(name, 'utf8');
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
  table.set('b.txt', load('b.txt'));
  loadAsync('b.txt', (text) => log('later', text));
  log(Number(new Lazy()));
}
