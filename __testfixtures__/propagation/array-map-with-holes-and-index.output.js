import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  const names = [, 'a.txt', , 'b.txt'];
  log(await mapInOrder(names, async (name, index, all) => `${index} ${all === names} ${await load(name)}`));
  const grown = ['a.txt'];
  log(
    await mapInOrder(grown, async (name) => {
      grown.push('b.txt');
      return await load(name);
    }),
    grown,
  );
  log(await mapInOrder([], async (name) => await load(name)));
}
