import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

const size = (names) => names.map((name) => load(name).length)[0];

export function main(log) {
  const names = ['a.txt', 'b.txt'];
  if (names.some((name) => load(name) === 'alpha')) log('if');
  for (const text of names.map((name) => load(name))) log(text);
  log(...names.map((name) => load(name)), [...names.map((name) => load(name))].length);
  log(`${names.map((name) => load(name))}`, names.filter((name) => load(name)).length);
  const [first] = names.map((name) => load(name));
  log(first, names.find((name) => load(name)) ?? 'none', !names.some((name) => load(name)));
  const { length } = names.filter((name) => load(name));
  const found = names.every((name) => load(name)) ? names.findIndex((name) => load(name)) : -1;
  log(length, found, size(names));
  while (names.some((name) => load(name) === 'alpha')) names.shift();
  log(names);
}
