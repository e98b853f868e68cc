import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export function main(log) {
  const names = [, 'a.txt', , 'b.txt'];
  log(names.map((name, index, all) => `${index} ${all === names} ${load(name)}`));
  const grown = ['a.txt'];
  log(
    grown.map((name) => {
      grown.push('b.txt');
      return load(name);
    }),
    grown,
  );
  log([].map((name) => load(name)));
}
