import { readFileSync } from 'node:fs';

export const main = (log: (...values: unknown[]) => void): void => {
  const files = new Map([
    ['one', 'a.txt'],
    ['two', 'b.txt'],
  ]);
  files.forEach((name, key) => {
    log(key, readFileSync(name, 'utf8'));
  });
  files.forEach((name) => {
    log(readFileSync(name, 'utf8'));
    if (files.size < 4) files.set(`more ${files.size}`, 'empty.txt');
  });
  files.forEach((_name, key) => log(key, readFileSync('a.txt', 'utf8')));
  files.forEach((name, key, all) => {
    log(key, all.size, readFileSync(name, 'utf8'));
    all.delete('two');
  });
};
