import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { filterInOrder } from './filter-in-order.js';
import { someInOrder } from './some-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  const options = { names: ['a.txt'] };
  log(options.names == null ? undefined : await mapInOrder(options.names, async (name) => await load(name)));
  log((options.none == null ? undefined : await mapInOrder(options.none, async (name) => await load(name))) ?? 'none');
  const texts = options.deep?.names == null ? undefined : await filterInOrder(options.deep?.names, async (name) => await load(name))
  options.none == null ? undefined : await someInOrder(options.none, async (name) => await load(name))
  log(texts)
}

export function left(options) {
  options.more?.names.forEach((name) => {
    console.log(readFileSync(name, 'utf8'));
  });
  options.names?.map((name) => readFileSync(name, 'utf8')).join();
  return options.names()?.map((name) => readFileSync(name, 'utf8'));
}
