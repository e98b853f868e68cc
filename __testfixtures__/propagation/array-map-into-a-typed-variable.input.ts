import { readFileSync } from 'node:fs';

export const main = (log: (...values: unknown[]) => void): void => {
  const names = ['a.txt', 'b.txt'];
  const texts: string[] = names.map((name) => readFileSync(name, 'utf8'));
  const lengths = names.map((name) => readFileSync(name, 'utf8').length);
  const few: readonly string[] = names.filter((name) => readFileSync(name, 'utf8') !== '');
  log(texts, lengths, few);
};
