import { readFile } from 'node:fs/promises';
import { flatMapInOrder } from './flat-map-in-order.js';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const names = ['a.txt', 'b.txt'];
  log(await flatMapInOrder(names, async (name) => [name, await load(name)]));
  log(await flatMapInOrder(names, async (name, index) => (index === 0 ? await load(name) : [[await load(name)], []])));
  const letters: string[] = await flatMapInOrder(names, async (name) => (await load(name)).split(''));
  log(letters);
};
