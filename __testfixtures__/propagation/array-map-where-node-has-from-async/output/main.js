import { readFile, readdir } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { filterInOrder } from './filter-in-order.js';

const load = async (name) => (await readFile(name, 'utf8')).trim();

export async function main(log) {
  const names = ['a.txt', 'b.txt'];
  log(await Array.fromAsync(names, async (name) => await load(name)));
  log((await Array.fromAsync(names, async (name, index) => `${index} ${await load(name)}`)).join(' '));
  log(await Array.fromAsync(await readdir('dir'), async (name) => await load(`dir/${name}`)));
  log(await mapInOrder(names, load));
  log(await mapInOrder(names, async (name, index, all) => `${all.length} ${await load(name)}`));
  log(await mapInOrder([, 'a.txt'], async (name) => await load(name)));
  log(await mapInOrder(names, async function (name) {
    return this.prefix + (await load(name));
  }, { prefix: '> ' }));
  log(await Array.fromAsync(new Set(names), async (name) => await load(name)));
  log(await Array.fromAsync({ length: 2 }, async (_, index) => await load(names[index])));
  log(await Array.fromAsync(await filterInOrder(names, async (name) => await load(name)), async (name) => await load(name)));
}
