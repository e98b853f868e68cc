import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

const lengths = (options) => options.files.map((file) => load(file).length);
const full = (files) => files.filter((file) => load(file));
const total = (files) => files.reduce((sum, file) => sum + load(file).length, 0);
const has = (files, text) => files.some((file) => load(file) === text) && files.every((file) => load(file));
const first = (files) => files.find((file) => load(file));
const expand = (text) => text.replace(/<(\w)>/g, (_, name) => load(`${name}.txt`));
const named = (files) => files.map(load);

export function main(log) {
  const files = ['a.txt', 'empty.txt'];
  log(lengths({ files }), full(files), total(files), has(files, 'alpha'), first(files), expand('<a>'), named(files));
}
