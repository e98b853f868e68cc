import { stat } from 'node:fs/promises';
import { reduceInOrder } from './reduce-in-order.js';

export async function main(log) {
  log(await reduceInOrder(['a.txt', 'b.txt'], async (total, name) => total + (await stat(name)).size, 0));
  try {
    await reduceInOrder([], async (total, name) => total + (await stat(name)).size);
  } catch (error) {
    log(error.name);
  }
}
