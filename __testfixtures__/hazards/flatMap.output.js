import { stat } from 'node:fs/promises';
import { flatMapInOrder } from './flat-map-in-order.js';
import { fromInOrder } from './from-in-order.js';

export async function main(log) {
  log(await flatMapInOrder(['a.txt', 'b.txt'], async (name) => [name, (await stat(name)).size]));
  log(await fromInOrder(['a.txt'], async (name) => (await stat(name)).size));
}
