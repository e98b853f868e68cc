import { readFile } from 'node:fs/promises';

const cache = new Map<string, Promise<string>>();

async function load(name: string): Promise<string> {
  return cache.get(name) ?? (await readFile(name, 'utf8')).trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'));
  cache.set('b.txt', Promise.resolve('cached'));
  log(await load('b.txt'));
}
