import { readFileSync } from 'node:fs';

interface Entry {
  name: string;
  size: number;
}

export function measure(names: string[]): Entry[] {
  const found: Entry[] = [];
  names.forEach((name) => {
    const text = readFileSync(name, 'utf8'); // the whole file
    found.push({ name, size: text.length });
  });
  return found;
}

export const main = (log: (...values: unknown[]) => void): void => {
  log(measure(['a.txt', 'b.txt']));
  log(measure([]));
};
