import { stat } from 'node:fs/promises';
import { filterInOrder } from './filter-in-order.js';
import { someInOrder } from './some-in-order.js';
import { everyInOrder } from './every-in-order.js';
import { findInOrder } from './find-in-order.js';
import { findIndexInOrder } from './find-index-in-order.js';

const isLong = async (name) => (await stat(name)).size > 5;

export async function main(log) {
  const names = ['b.txt', 'a.txt', 'data.json'];
  log(await filterInOrder(names, async (name) => await isLong(name)));
  log(await someInOrder(names, async (name) => await isLong(name)), await everyInOrder(names, async (name) => await isLong(name)));
  log(await findInOrder(names, async (name) => await isLong(name)), await findIndexInOrder(names, async (name) => await isLong(name)));
}
