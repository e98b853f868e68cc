import { readFileSync } from 'node:fs';

export const main = (log: (...values: unknown[]) => void): void => {
  const entries = [
    { name: 'a.txt', label: { text: 'first' } },
    { name: 'b.txt', label: { text: 'second' } },
  ];
  entries.forEach(({ name, label: { text } }, index) => {
    log(index, text, readFileSync(name, 'utf8'));
  });
  Object.entries({ one: 'a.txt', two: 'b.txt' }).forEach(([key, name]: [string, string]) => {
    log(key, readFileSync(name, 'utf8'));
  });
  [{ name: 'a.txt' }, {}].forEach(({ name = 'b.txt' }: { name?: string }) => {
    log(readFileSync(name, 'utf8'));
  });
};
