import { readFileSync } from 'node:fs';

type Reader = (name: string) => string;

const readers = new Map<string, Reader>([
  ['text', (name) => readFileSync(name, 'utf8').trim()],
  ['shout', (name) => name.toUpperCase()],
]);

function read(kind: string, name: string): string {
  return readers.get(kind)?.(name) ?? '?';
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(read('text', 'a.txt'), read('shout', 'b'), read('other', 'c'));
}
