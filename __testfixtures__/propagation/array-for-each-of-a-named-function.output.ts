import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  async function show(name: string, index: number): Promise<void> {
    log(index, await readFile(name, 'utf8'));
  }
  await forEachInOrder(['a.txt', 'b.txt'], show);
};
