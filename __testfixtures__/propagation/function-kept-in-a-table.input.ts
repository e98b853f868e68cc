import { readFileSync } from 'node:fs';

function read(name: string): string {
  return readFileSync(name, 'utf8');
}

const readers = [read, (name: string) => name];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const reader of readers) log(reader('a.txt'));
}
