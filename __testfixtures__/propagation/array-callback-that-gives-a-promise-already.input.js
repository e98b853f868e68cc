import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export async function main(log) {
  const names = ['a.txt', 'b.txt'];
  log(await Promise.all(names.map(async (name) => load(name))));
  log(await Promise.all(names.map((name) => Promise.resolve(load(name)))));
  await names.reduce((before, name) => before.then(() => log(load(name))), Promise.resolve());
}
