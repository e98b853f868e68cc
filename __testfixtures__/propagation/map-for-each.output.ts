import { readFile } from 'node:fs/promises';
import { forEachEntryInOrder } from './for-each-entry-in-order.js';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const files = new Map([
    ['one', 'a.txt'],
    ['two', 'b.txt'],
  ]);
  for (const [key, name] of files) {
    log(key, await readFile(name, 'utf8'));
  }
  for (const name of files.values()) {
    log(await readFile(name, 'utf8'));
    if (files.size < 4) files.set(`more ${files.size}`, 'empty.txt');
  }
  for (const key of files.keys()) {
    log(key, await readFile('a.txt', 'utf8'));
  }
  await forEachEntryInOrder(files, async (name, key, all) => {
    log(key, all.size, await readFile(name, 'utf8'));
    all.delete('two');
  });
};
