import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  const readers = [];
  await forEachInOrder(['a.txt', 'b.txt'], async function (name) {
    var text = await readFile(name, 'utf8');
    var seen;
    log(seen);
    seen = text;
    readers.push(function () {
      return text;
    });
  });
  readers.forEach((read) => log(read()));
}
