import { readFile } from 'node:fs/promises';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  const names = ['a.txt', 'b.txt'];
  log(await Promise.all(names.map(async (name) => await load(name))));
  log(await Promise.all(names.map((name) => Promise.resolve(load(name)))));
  await names.reduce((before, name) => before.then(async () => log(await load(name))), Promise.resolve());
}
