import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export async function main(log) {
  for (const name of ['a.txt', 'b.txt']) {
    var text = await readFile(name, 'utf8');
    var [first] = text;
    if (first === 'a') {
      var rest = text.slice(1);
      log(rest);
    }
    for (var i = 0; i < 2; i++) log(i, first);
    log(text, { text: text.length });
  }
  var size = 1;
  await forEachInOrder(['a.txt'], async function (name) {
    var size = (await readFile(name, 'utf8')).length;
    log(size);
  });
  log(size);
  await forEachInOrder(['a.txt', 'missing.txt'], async function (name) {
    if (name === 'a.txt') {
      var found = await readFile(name, 'utf8');
    }
    log(found);
  });
}
