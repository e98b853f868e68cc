import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { reduceInOrder } from './reduce-in-order.js';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const names = ['a.txt', 'b.txt'];
  const texts = await mapInOrder(names, async (name) => await load(name));
  const sizes = await reduceInOrder(names, async (all, name) => ({ ...all, [name]: (await load(name)).length }), {} as Record<string, number>);
  log(texts, sizes);
};
