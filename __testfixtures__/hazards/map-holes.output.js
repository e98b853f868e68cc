import { stat } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  const names = ['a.txt', , 'b.txt'];
  let visits = 0;
  await forEachInOrder(names, async (name, index) => {
    visits++;
    log(index, (await stat(name)).size);
    if (visits === 1) names.push('a.txt');
  });
  log(visits, names.length);
}
