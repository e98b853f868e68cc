import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  await forEachInOrder(['a.txt', 'b.txt'], async (name) => {
    for (const letter of await readFile(name, 'utf8')) {
      if (letter === 'p' || letter === 't') return;
      log(name, letter);
    }
    log('end', name);
  });
}
