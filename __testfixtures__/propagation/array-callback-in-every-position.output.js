import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { someInOrder } from './some-in-order.js';
import { filterInOrder } from './filter-in-order.js';
import { findInOrder } from './find-in-order.js';
import { everyInOrder } from './every-in-order.js';
import { findIndexInOrder } from './find-index-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

const size = async (names) => (await mapInOrder(names, async (name) => (await load(name)).length))[0];

export async function main(log) {
  const names = ['a.txt', 'b.txt'];
  if (await someInOrder(names, async (name) => (await load(name)) === 'alpha')) log('if');
  for (const text of await mapInOrder(names, async (name) => await load(name))) log(text);
  log(...(await mapInOrder(names, async (name) => await load(name))), [...(await mapInOrder(names, async (name) => await load(name)))].length);
  log(`${await mapInOrder(names, async (name) => await load(name))}`, (await filterInOrder(names, async (name) => await load(name))).length);
  const [first] = await mapInOrder(names, async (name) => await load(name));
  log(first, (await findInOrder(names, async (name) => await load(name))) ?? 'none', !(await someInOrder(names, async (name) => await load(name))));
  const { length } = await filterInOrder(names, async (name) => await load(name));
  const found = (await everyInOrder(names, async (name) => await load(name))) ? await findIndexInOrder(names, async (name) => await load(name)) : -1;
  log(length, found, await size(names));
  while (await someInOrder(names, async (name) => (await load(name)) === 'alpha')) names.shift();
  log(names);
}
