import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  const file = ['a.txt', 'b.txt'];
  await forEachInOrder(file, async (file) => {
    log(await readFile(file, 'utf8'));
  });
}
