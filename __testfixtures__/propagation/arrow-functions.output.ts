import { readFile } from 'node:fs/promises';

const read = async (name: string) => await readFile(name, 'utf8');
const size = async (name: string): Promise<number> => (await read(name)).length;
const sum = async function (names: string[]): Promise<number> {
  let total = 0;
  for (const name of names) total += await size(name);
  return total;
};

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  log(await sum(['a.txt', 'b.txt']));
};
