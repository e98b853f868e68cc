import { isReadable, load } from './load.mjs';
import { filterInOrder } from './filter-in-order.mjs';
import { mapInOrder } from './map-in-order.mjs';

export async function main(log) {
  const names = ['a.txt', 'missing.txt', 'b.txt'];
  log(await mapInOrder(await filterInOrder(names, isReadable), load));
  for (const name of await filterInOrder(names, isReadable)) {
    log(name, await load(name));
  }
}
