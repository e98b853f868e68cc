import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

export async function main(log) {
  const holes = await mapInOrder([, 'a.txt'], async (name) => await readFile(name, 'utf8'));
  const name = await mapInOrder(['a.txt'], async (name) => await readFile(name, 'utf8'));
  const file = await mapInOrder([['a.txt'], ['b.txt']], async (file) => await mapInOrder(file, async (one) => await readFile(one, 'utf8')));
  const grown = ['a.txt'];
  const read = await mapInOrder(grown, async (each) => {
    grown.push('b.txt');
    return await readFile(each, 'utf8');
  });
  const own = await mapInOrder(['a.txt'], async (each) => {
    async function text() {
      return await readFile(each, 'utf8');
    }
    return await text();
  });
  const whole = await mapInOrder(['a.txt'], async (each, _, all) => await readFile(all[0], 'utf8'));
  const commented = await mapInOrder(['a.txt'], async (each /* a path */) => await readFile(each, 'utf8'));
  const { length } = await mapInOrder(['a.txt'], async (each) => await readFile(each, 'utf8'));
  log(holes, name, file, read, grown, own, whole, commented, length);
}
