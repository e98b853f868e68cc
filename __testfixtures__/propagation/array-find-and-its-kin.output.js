import { readFile } from 'node:fs/promises';
import { findInOrder } from './find-in-order.js';
import { findIndexInOrder } from './find-index-in-order.js';
import { findLastInOrder } from './find-last-in-order.js';
import { findLastIndexInOrder } from './find-last-index-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  const names = ['empty.txt', 'a.txt', 'b.txt'];
  const seen = async (name, index) => {
    log(index, name);
    return name !== undefined && (await load(name));
  };
  log(await findInOrder(names, async (name, index) => await seen(name, index)));
  log(await findIndexInOrder(names, async (name, index) => await seen(name, index)));
  log(await findLastInOrder(names, async (name, index) => await seen(name, index)));
  log(await findLastIndexInOrder(names, async (name, index) => await seen(name, index)));
  log(await findInOrder(names, async (name) => (await seen(name, 0)) === 'none'), await findIndexInOrder(names, async (name) => (await seen(name, 0)) === 'none'));
  log(await findInOrder([, 'a.txt'], async (name, index) => await seen(name, index)), await findLastIndexInOrder([, 'a.txt'], async (name, index) => await seen(name, index)));
  const { length } = await findInOrder(names, async (name) => await load(name));
  log(length);
}
