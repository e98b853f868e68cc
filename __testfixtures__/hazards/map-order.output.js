import { stat } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

export async function main(log) {
  const order = [];
  await mapInOrder(['a.txt', 'b.txt'], async (name) => {
    order.push(`begin ${name}`);
    const { size } = await stat(name);
    order.push(`end ${name} ${size}`);
    return size;
  });
  log(order.join());
}
