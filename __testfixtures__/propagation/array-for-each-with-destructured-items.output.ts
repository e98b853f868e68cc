import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const entries = [
    { name: 'a.txt', label: { text: 'first' } },
    { name: 'b.txt', label: { text: 'second' } },
  ];
  for (const [index, { name, label: { text } }] of entries.entries()) {
    log(index, text, await readFile(name, 'utf8'));
  }
  for (const [key, name] of Object.entries({ one: 'a.txt', two: 'b.txt' })) {
    log(key, await readFile(name, 'utf8'));
  }
  await forEachInOrder([{ name: 'a.txt' }, {}], async ({ name = 'b.txt' }: { name?: string }) => {
    log(await readFile(name, 'utf8'));
  });
};
