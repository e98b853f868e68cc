import { readFileSync } from 'node:fs';

type Reader = (name: string) => string;

function text(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

function shout(name: string): string {
  return name.toUpperCase();
}

const readers: Record<'text' | 'shout', Reader> = { text, shout };

function read(kind: 'text' | 'shout', name: string): string {
  return readers[kind](name);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(read('text', 'a.txt'), read('shout', 'a.txt'), shout('b'));
}
