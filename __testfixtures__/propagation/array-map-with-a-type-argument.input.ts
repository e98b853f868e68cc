import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export const main = (log: (...values: unknown[]) => void): void => {
  const names = ['a.txt', 'b.txt'];
  const texts = names.map<string | undefined>((name) => load(name));
  const sizes = names.reduce<Record<string, number>>((all, name) => ({ ...all, [name]: load(name).length }), {});
  log(texts, sizes);
};
