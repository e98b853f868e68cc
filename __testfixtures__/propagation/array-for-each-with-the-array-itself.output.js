import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  await forEachInOrder(['a.txt', 'b.txt'], async (name, index, all) => {
    log(await readFile(name, 'utf8'), index === all.length - 1);
  });
  for (const name of ['a.txt', 'b.txt']) {
    log(await readFile(name, 'utf8'));
  }
  await forEachInOrder(['a.txt', 'b.txt'], async (...visit) => {
    log(await readFile(visit[0], 'utf8'), visit.length);
  });
}
