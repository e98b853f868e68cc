import { readFileSync } from 'node:fs';

interface Loader {
  (name: string): string;
  (name: string, raw: true): number;
}

const load = ((name: string, raw?: true) => {
  const text = readFileSync(name, 'utf8').trim();
  return raw ? text.length : text;
}) as Loader;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'), load('b.txt', true));
}
