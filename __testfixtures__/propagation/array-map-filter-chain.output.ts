import { readFile } from 'node:fs/promises';
import { filterInOrder } from './filter-in-order.js';
import { mapInOrder } from './map-in-order.js';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const names = ['a.txt', 'empty.txt', 'b.txt'];
  const text = (await mapInOrder(await filterInOrder(names,
    async (name) => (await readFile(name, 'utf8')) !== ''),
    async (name) => (await readFile(name, 'utf8')).trim()))
    .join(', ');
  log(text);
  log((await filterInOrder(names.map((name) => name.toUpperCase()), async (name) => (await readFile(name.toLowerCase(), 'utf8')).length > 0)).length);
};
