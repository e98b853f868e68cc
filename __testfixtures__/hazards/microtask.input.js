import { statSync } from 'node:fs';

export async function main(log) {
  const order = [];
  const step = () => {
    order.push(statSync('a.txt').size);
  };
  step();
  order.push('after');
  log(order.join());
}
