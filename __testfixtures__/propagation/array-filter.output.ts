import { readFile } from 'node:fs/promises';
import { filterInOrder } from './filter-in-order.js';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const names: (string | undefined)[] = ['a.txt', undefined, 'empty.txt'];
  const full = await filterInOrder(names, async (name, index) => {
    log(index);
    return name !== undefined && (await load(name));
  });
  log(full);
  const sparse = [, 'a.txt', , 'empty.txt'] as string[];
  log(await filterInOrder(sparse, async (name) => await load(name)));
  log(await filterInOrder([], async (name) => await load(name)));
};
