import { readFileSync } from 'node:fs';

function makeReader() {
  return (name: string): string => readFileSync(name, 'utf8');
}

const read = makeReader();
const upper = (name: string): string => name.toUpperCase();

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const table = { read, upper };
  for (const key of ['read', 'upper'] as const) log(typeof table[key]('a.txt'));
}
