import { readFileSync } from 'node:fs';

export const main = (log: (...values: unknown[]) => void): void => {
  function show(name: string, index: number): void {
    log(index, readFileSync(name, 'utf8'));
  }
  ['a.txt', 'b.txt'].forEach(show);
};
