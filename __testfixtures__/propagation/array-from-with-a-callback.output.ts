import { readFile } from 'node:fs/promises';
import { fromInOrder } from './from-in-order.js';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  log(await fromInOrder(new Set(['a.txt', 'b.txt']), async (name) => await load(name)));
  log(await fromInOrder({ length: 2 }, async (_, index) => await load(index === 0 ? 'a.txt' : 'b.txt')));
  log(await fromInOrder('ab', async (letter, index) => `${index}${await load(`${letter}.txt`)}`));
  log(await fromInOrder(new Map([['one', 'a.txt']]), async ([key, name]) => `${key} ${await load(name)}`));
  log(await fromInOrder({ length: -1 }, async () => await load('a.txt')));
};
