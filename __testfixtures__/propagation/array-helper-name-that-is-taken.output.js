import { readFile } from 'node:fs/promises';
import { mapInOrder as mapInOrderAsync } from './map-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

const mapInOrder = (value) => value;

export async function main(log) {
  log(await mapInOrderAsync(['a.txt', 'b.txt'], async (name) => await load(mapInOrder(name))));
}
