import { stat } from 'node:fs/promises';

export async function main(log) {
  const order = [];
  const step = async () => {
    order.push((await stat('a.txt')).size);
  };
  await step();
  order.push('after');
  log(order.join());
}
