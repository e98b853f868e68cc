import { readFile } from 'node:fs/promises';
import { forEachEntryInOrder } from './for-each-entry-in-order.js';

export async function main(log) {
  const names = new Set(['a.txt', 'b.txt']);
  for (const name of names) {
    log(await readFile(name, 'utf8'));
    names.add('empty.txt');
  }
  await forEachEntryInOrder(names, async (name, again) => {
    log(name === again, await readFile(name, 'utf8'));
  });
  const results = await forEachEntryInOrder(names, async (name) => await readFile(name, 'utf8'));
  log(results);
}
