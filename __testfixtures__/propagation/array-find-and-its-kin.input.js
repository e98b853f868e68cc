import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export function main(log) {
  const names = ['empty.txt', 'a.txt', 'b.txt'];
  const seen = (name, index) => {
    log(index, name);
    return name !== undefined && load(name);
  };
  log(names.find((name, index) => seen(name, index)));
  log(names.findIndex((name, index) => seen(name, index)));
  log(names.findLast((name, index) => seen(name, index)));
  log(names.findLastIndex((name, index) => seen(name, index)));
  log(names.find((name) => seen(name, 0) === 'none'), names.findIndex((name) => seen(name, 0) === 'none'));
  log([, 'a.txt'].find((name, index) => seen(name, index)), [, 'a.txt'].findLastIndex((name, index) => seen(name, index)));
  const { length } = names.find((name) => load(name));
  log(length);
}
