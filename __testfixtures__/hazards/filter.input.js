import { statSync } from 'node:fs';

const isLong = (name) => statSync(name).size > 5;

export async function main(log) {
  const names = ['b.txt', 'a.txt', 'data.json'];
  log(names.filter((name) => isLong(name)));
  log(names.some((name) => isLong(name)), names.every((name) => isLong(name)));
  log(names.find((name) => isLong(name)), names.findIndex((name) => isLong(name)));
}
