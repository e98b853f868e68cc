import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export const main = (log: (...values: unknown[]) => void): void => {
  const names: (string | undefined)[] = ['a.txt', undefined, 'empty.txt'];
  const full = names.filter((name, index) => {
    log(index);
    return name !== undefined && load(name);
  });
  log(full);
  const sparse = [, 'a.txt', , 'empty.txt'] as string[];
  log(sparse.filter((name) => load(name)));
  log([].filter((name) => load(name)));
};
