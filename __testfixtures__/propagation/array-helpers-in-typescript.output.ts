import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { someInOrder } from './some-in-order.js';
import { everyInOrder } from './every-in-order.js';
import { findInOrder } from './find-in-order.js';
import { findIndexInOrder } from './find-index-in-order.js';
import { findLastInOrder } from './find-last-in-order.js';
import { findLastIndexInOrder } from './find-last-index-in-order.js';
import { flatMapInOrder } from './flat-map-in-order.js';
import { filterInOrder } from './filter-in-order.js';
import { forEachInOrder } from './for-each-in-order.js';
import { replaceAllInOrder } from './replace-all-in-order.js';
import { visitInOrder } from './visit-in-order.js';
import { reduceInOrder } from './reduce-in-order.js';
import { forEachEntryInOrder } from './for-each-entry-in-order.js';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  const names: readonly string[] = ['a.txt', 'empty.txt', 'b.txt'];
  log(await someInOrder(names, async (name) => (await load(name)) === 'beta'), await everyInOrder(names, async (name) => await load(name)));
  log((await findInOrder(names, async (name) => !(await load(name))))?.length, await findIndexInOrder(names, async (name) => !(await load(name))));
  log(await findLastInOrder(names, async (name) => await load(name)), await findLastIndexInOrder(names, async (name, index) => index < 1 && (await load(name))));
  log(await flatMapInOrder(names, async (name) => [await load(name)]), await filterInOrder(names, async (name) => await load(name)));
  await forEachInOrder(names, async (name, index, all) => log(index, all.length, await load(name)));
  log(await replaceAllInOrder('a.txt', /\w+/g, async (word) => word + (await load('a.txt')).length));
  const anything: any = new Set(names);
  await visitInOrder(anything, async (name: string) => log(await load(name)));
  log(await reduceInOrder(await mapInOrder(names, load), async (all, text) => all + (await load('a.txt')) + text));
  await forEachEntryInOrder(new Map(names.entries()), async (name, key, all) => log(key, all.get(key) === (await load(name))));
};
