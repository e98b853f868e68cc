import { forEachInOrder } from './for-each-in-order.js';
import { filterInOrder } from './filter-in-order.js';
import { someInOrder } from './some-in-order.js';
import { everyInOrder } from './every-in-order.js';
import { findInOrder } from './find-in-order.js';

const isFree = async (name: string): Promise<boolean> => name !== 'b';
const seen: string[] = [];

async function visit(name: string): Promise<void> {
  await null;
  seen.push(name);
}

export async function probe(names: string[], log: (...values: unknown[]) => void) {
  for (const name of names) {
    await visit(name);
  }
  await forEachInOrder(names, visit);
  const free = await filterInOrder(names, async (name) => isFree(name));
  const some = await someInOrder(names, async (name) => await isFree(name));
  const every = await everyInOrder(names, isFree);
  const found = await findInOrder(names, async (name) => !(await isFree(name)));
  for (const [key, value] of new Map([['a', 1]])) {
    await visit(`${key}${value}`);
  }
  const table: Record<string, any> = {};
  table['free'] = await isFree('a');
  log((await Promise.all(names.map(isFree))).join(), `${await Promise.all(names.map(visit))}`);
  await Promise.all(names.map(visit));
  log(free, some, every, found, seen);
}

export async function meant(names: string[]) {
  const all = await Promise.all(names.map(async (name) => isFree(name)));
  return all.length + (await names.reduce(async (before, name) => (await before) + name, Promise.resolve(''))).length;
}
