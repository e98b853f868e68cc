import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export function main(log) {
  const names = ['a.txt', 'b.txt', 'missing.txt'];
  const seen = (name) => {
    log('look', name);
    return load(name);
  };
  log(names.some((name) => seen(name) === 'beta'));
  log(names.every((name) => seen(name) === 'alpha'));
  if (!names.every((name) => seen(name) === 'alpha')) log('not all');
  log([].some((name) => seen(name)), [].every((name) => seen(name)));
  log([, 'a.txt'].some((name) => seen(name) === 'no'), [, 'a.txt'].every((name) => seen(name)));
}
