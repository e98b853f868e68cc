import { readFileSync } from 'node:fs';

export const main = (log: (...values: unknown[]) => void): void => {
  const sizes = new Uint8Array([1, 2]);
  log(sizes.map((size) => size + readFileSync('a.txt', 'utf8').length));
  new URLSearchParams('one=a.txt').forEach((name, key) => {
    log(key, readFileSync(name, 'utf8'));
  });
  log([3, 1].sort((a, b) => a - b + 0 * readFileSync('a.txt', 'utf8').length));
};
