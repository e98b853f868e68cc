import { readFile } from 'node:fs/promises';

interface Loader {
  (name: string): Promise<string>;
  (name: string, raw: true): Promise<number>;
}

const load = (async (name: string, raw?: true) => {
  const text = (await readFile(name, 'utf8')).trim();
  return raw ? text.length : text;
}) as Loader;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('b.txt', true));
}
