import { readFile } from 'node:fs/promises';

const order = [];

async function it(name, body) {
  order.push(name);
  return await body();
}

async function before(body) {
  order.push('before');
  await body();
}

export async function main(log) {
  await before(async () => log(await readFile('a.txt', 'utf8')));
  log(await it('reads', async () => await readFile('b.txt', 'utf8')));
  log(order);
}
