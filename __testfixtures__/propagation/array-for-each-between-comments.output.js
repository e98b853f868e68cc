import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  const names = ['a.txt'];
  // before
  for (const name of names) {
    // inside
    log(await readFile(name, 'utf8')); // behind
  } // after
  await forEachInOrder(names, async (name /* a path */) => {
    log(await readFile(name, 'utf8'));
  });
  // every one
  for (const name of names) {
      log(await readFile(name, 'utf8'));
    }
  for (const name of names) {
    log(await readFile(name, 'utf8'));
  }
}
