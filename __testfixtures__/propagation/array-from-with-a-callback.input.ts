import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export const main = (log: (...values: unknown[]) => void): void => {
  log(Array.from(new Set(['a.txt', 'b.txt']), (name) => load(name)));
  log(Array.from({ length: 2 }, (_, index) => load(index === 0 ? 'a.txt' : 'b.txt')));
  log(Array.from('ab', (letter, index) => `${index}${load(`${letter}.txt`)}`));
  log(Array.from(new Map([['one', 'a.txt']]), ([key, name]) => `${key} ${load(name)}`));
  log(Array.from({ length: -1 }, () => load('a.txt')));
};
