import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export const expand = (text: string): string =>
  text
    .replace(/@(\w+)@/g, (_match, name: string) => load(`${name}.txt`))
    .replace('!', () => load('empty.txt'));

export const main = (log: (...values: unknown[]) => void): void => {
  log(expand('@a@, @b@!'));
};
