import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  let depth = 0;
  await forEachInOrder(['a.txt', 'b.txt'], async function visit(name) {
    log(await readFile(name, 'utf8'));
    depth += 1;
    if (depth < 2) await visit('empty.txt');
  });
}
