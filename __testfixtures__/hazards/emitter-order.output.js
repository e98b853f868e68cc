import { stat } from 'node:fs/promises';

import { Readable } from 'node:stream';

export async function main(log) {
  const order = [];
  const names = Readable.from(['a.txt', 'b.txt']);
  names.on('data', async (name) => {
    order.push((await stat(name)).size);
  });
  await new Promise((resolve) => names.on('end', resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(order.length);
}
