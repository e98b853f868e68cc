import { readFileSync } from 'node:fs';

const order = [];

function it(name, body) {
  order.push(name);
  return body();
}

function before(body) {
  order.push('before');
  body();
}

export async function main(log) {
  before(() => log(readFileSync('a.txt', 'utf8')));
  log(it('reads', () => readFileSync('b.txt', 'utf8')));
  log(order);
}
