import { readFileSync } from 'node:fs';

export const main = (log: (...values: unknown[]) => void): void => {
  const names = ['a.txt', 'empty.txt', 'b.txt'];
  const text = names
    .filter((name) => readFileSync(name, 'utf8') !== '')
    .map((name) => readFileSync(name, 'utf8').trim())
    .join(', ');
  log(text);
  log(names.map((name) => name.toUpperCase()).filter((name) => readFileSync(name.toLowerCase(), 'utf8').length > 0).length);
};
