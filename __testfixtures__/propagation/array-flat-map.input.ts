import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export const main = (log: (...values: unknown[]) => void): void => {
  const names = ['a.txt', 'b.txt'];
  log(names.flatMap((name) => [name, load(name)]));
  log(names.flatMap((name, index) => (index === 0 ? load(name) : [[load(name)], []])));
  const letters: string[] = names.flatMap((name) => load(name).split(''));
  log(letters);
};
