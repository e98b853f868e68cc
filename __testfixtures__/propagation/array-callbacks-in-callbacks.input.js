import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export function main(log) {
  const groups = [['a.txt', 'empty.txt'], [], ['b.txt']];
  log(groups.map((group) => group.filter((name) => load(name) !== '').map((name) => load(name))));
  log(groups.filter((group) => group.some((name) => load(name) === 'beta')));
  log(groups.flatMap((group) => group.map(load)));
  log(groups.reduce((total, group) => total + group.reduce((sum, name) => sum + load(name).length, 0), 0));
}
