import { readFile } from 'node:fs/promises';
import { reduceInOrder } from './reduce-in-order.js';
import { reduceRightInOrder } from './reduce-right-in-order.js';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

interface Sizes {
  [name: string]: number;
}

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const names = ['a.txt', 'b.txt'];
  log(await reduceInOrder(names, async (total, name) => total + (await load(name)).length, 0));
  log(await reduceInOrder(names, async (sizes, name) => {
    sizes[name] = (await load(name)).length;
    return sizes;
  }, {} as Sizes));
  log(await reduceInOrder(names, async (all, name, index) => `${all}${index}${await load(name)}`));
  log(await reduceRightInOrder(names, async (all, name, index) => `${all}${index}${await load(name)}`, ''));
  log(await reduceRightInOrder(names, async (all, name) => all + (await load(name))));
  log(await reduceInOrder(['only'], async (all, name) => all + (await load(name))));
  log(await reduceInOrder(([, 'one', , 'a.txt'] as string[]), async (all, name, index) => all + index + (await load(name))));
};
