import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

const seen = [];

function remember(name) {
  seen.push(name);
}

export async function main(log) {
  const queue = ['a.txt', 'b.txt'];
  await forEachInOrder(queue, async (name) => {
    log(await readFile(name, 'utf8'));
    if (queue.length < 5) queue.push('a.txt');
  });
  log(queue);

  remember('a.txt');
  await forEachInOrder(seen, async (name) => {
    log(await readFile(name, 'utf8'));
    if (seen.length < 4) remember('b.txt');
  });
  log(seen);

  const all = ['a.txt'];
  const add = (list) => list.push('b.txt');
  await forEachInOrder(all, async (name) => {
    log(await readFile(name, 'utf8'));
    add(all);
  });
  log(all);
}
