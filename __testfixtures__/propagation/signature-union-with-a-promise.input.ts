import { readFileSync } from 'node:fs';

const cache = new Map<string, Promise<string>>();

function load(name: string): string | Promise<string> {
  return cache.get(name) ?? readFileSync(name, 'utf8').trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'));
  cache.set('b.txt', Promise.resolve('cached'));
  log(await load('b.txt'));
}
