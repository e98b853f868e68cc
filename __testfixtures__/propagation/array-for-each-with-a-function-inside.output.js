import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  await forEachInOrder(['a.txt', 'b.txt'], async (name) => {
    function shout(text) {
      return text.toUpperCase();
    }
    log(shout(await readFile(name, 'utf8')));
  });
  for (const name of ['a.txt', 'b.txt']) {
    const shout = (text) => {
      return text.toUpperCase();
    };
    log(shout(await readFile(name, 'utf8')));
  }
}
