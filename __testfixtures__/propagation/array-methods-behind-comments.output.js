import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { forEachInOrder } from './for-each-in-order.js';
import { someInOrder } from './some-in-order.js';

export async function main(log) {
  const names = ['a.txt', 'b.txt', 'c'];
  const sizes = await mapInOrder(names
    .filter((name) => name.endsWith('.txt')), // texts only
    async (name) => (await stat(name)).size);
  log(sizes);
  for (const name of names
    .filter((name) => name !== 'c')) { // no directory
      log(await readFile(name, 'utf8'));
    }
  await forEachInOrder(names
    .slice(1) // without the first
    .filter((name) => name !== 'c'), // no directory
    async (name) => log(await readFile(name, 'utf8')));
  // read one by one,
  /* as few
   * at a time as can be */
  for (const name of names
    .slice(0, 2)) {
      log(await readFile(name, 'utf8'));
    }
  const texts = (await mapInOrder(names
    .slice(0, 2),
    // kept for later
    async (name) => await readFile(name, 'utf8'))) // read
    .filter((text) => text !== ''); // not empty
  log(texts);
  if (await someInOrder(names, /* all */ async (name) => (await stat(name)).size === 0)) log('some');
  if (names./* all */ some((name) => statSync(name).size === 0)) log('some');
  log(Array /* all */.from(names, (name) => statSync(name).size));
}
