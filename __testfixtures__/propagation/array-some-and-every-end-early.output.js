import { readFile } from 'node:fs/promises';
import { someInOrder } from './some-in-order.js';
import { everyInOrder } from './every-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  const names = ['a.txt', 'b.txt', 'missing.txt'];
  const seen = async (name) => {
    log('look', name);
    return await load(name);
  };
  log(await someInOrder(names, async (name) => (await seen(name)) === 'beta'));
  log(await everyInOrder(names, async (name) => (await seen(name)) === 'alpha'));
  if (!(await everyInOrder(names, async (name) => (await seen(name)) === 'alpha'))) log('not all');
  log(await someInOrder([], async (name) => await seen(name)), await everyInOrder([], async (name) => await seen(name)));
  log(await someInOrder([, 'a.txt'], async (name) => (await seen(name)) === 'no'), await everyInOrder([, 'a.txt'], async (name) => await seen(name)));
}
