import { readFile } from 'node:fs/promises';
import { replaceInOrder } from './replace-in-order.js';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

export const expand = async (text: string): Promise<string> =>
  await replaceInOrder(await replaceInOrder(text,
    /@(\w+)@/g, async (_match, name: string) => await load(`${name}.txt`)),
    '!', async () => await load('empty.txt'));

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  log(await expand('@a@, @b@!'));
};
