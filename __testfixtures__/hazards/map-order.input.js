import { statSync } from 'node:fs';

export async function main(log) {
  const order = [];
  ['a.txt', 'b.txt'].map((name) => {
    order.push(`begin ${name}`);
    const { size } = statSync(name);
    order.push(`end ${name} ${size}`);
    return size;
  });
  log(order.join());
}
