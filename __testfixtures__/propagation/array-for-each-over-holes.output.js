import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  await forEachInOrder([, 'a.txt', , 'b.txt'], async (name, index) => {
    log(index, await readFile(name, 'utf8'));
  });
  const sparse = new Array(3);
  await forEachInOrder(sparse, async (name) => {
    log(await readFile(name, 'utf8'));
  });
  const byNumber = [];
  byNumber[4] = 'b.txt';
  await forEachInOrder(byNumber, async (name, index) => {
    log(index, await readFile(name, 'utf8'));
  });
}
