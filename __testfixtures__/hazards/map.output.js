import { stat } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

export async function main(log) {
  log((await mapInOrder(['a.txt', 'b.txt'], async (name) => (await stat(name)).size)).join());
}
