import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { filterInOrder } from './filter-in-order.js';
import { someInOrder } from './some-in-order.js';
import { flatMapInOrder } from './flat-map-in-order.js';
import { reduceInOrder } from './reduce-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  const groups = [['a.txt', 'empty.txt'], [], ['b.txt']];
  log(await mapInOrder(groups, async (group) => await mapInOrder(await filterInOrder(group, async (name) => (await load(name)) !== ''), async (name) => await load(name))));
  log(await filterInOrder(groups, async (group) => await someInOrder(group, async (name) => (await load(name)) === 'beta')));
  log(await flatMapInOrder(groups, async (group) => await mapInOrder(group, load)));
  log(await reduceInOrder(groups, async (total, group) => total + (await reduceInOrder(group, async (sum, name) => sum + (await load(name)).length, 0)), 0));
}
