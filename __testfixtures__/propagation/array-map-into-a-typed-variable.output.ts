import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { filterInOrder } from './filter-in-order.js';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const names = ['a.txt', 'b.txt'];
  const texts: string[] = [];
  for (const name of names) {
    texts.push(await readFile(name, 'utf8'));
  }
  const lengths = await mapInOrder(names, async (name) => (await readFile(name, 'utf8')).length);
  const few: readonly string[] = await filterInOrder(names, async (name) => (await readFile(name, 'utf8')) !== '');
  log(texts, lengths, few);
};
