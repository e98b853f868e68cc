import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(name, 'utf8');
const size = (name: string): number => read(name).length;
const sum = function (names: string[]): number {
  let total = 0;
  for (const name of names) total += size(name);
  return total;
};

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  log(sum(['a.txt', 'b.txt']));
};
