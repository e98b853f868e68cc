import { readFileSync } from 'node:fs';

type Reader = (name: string) => string;

function text(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

const readers: Reader[] = [text, (name) => name.toUpperCase()];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const reader of readers) log(reader('a.txt'));
}
