import { readFileSync } from 'node:fs';

export function main(log) {
  const names = ['a', 'b'];
  names.forEach((name, index) => {
    name += '.txt';
    log(index, readFileSync(name, 'utf8'));
  });
  names.forEach((name) => {
    [name] = [`${name}.txt`];
    log(readFileSync(name, 'utf8'));
  });
  log(names);
}
