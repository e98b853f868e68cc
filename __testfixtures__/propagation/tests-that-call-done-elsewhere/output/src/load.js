import { readFile, stat } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

export async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function sizeOf(name) {
  return (await stat(name)).size;
}

export async function loadAll(names, ready) {
  ready(await mapInOrder(names, async (name) => await load(name)));
}
