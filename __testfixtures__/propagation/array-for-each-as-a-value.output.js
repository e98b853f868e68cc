import { readFile } from 'node:fs/promises';
import { visitInOrder } from './visit-in-order.js';
import { forEachInOrder } from './for-each-in-order.js';

const show = async (names, log) => await visitInOrder(names, async (name) => log(await readFile(name, 'utf8')));

export async function main(log) {
  log(await show(['a.txt'], log));
  const nothing = await forEachInOrder(['b.txt'], async (name) => {
    log(await readFile(name, 'utf8'));
  });
  log(nothing);
}
