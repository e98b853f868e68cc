import { readFileSync } from 'node:fs';

const show = (names, log) => names.forEach((name) => log(readFileSync(name, 'utf8')));

export function main(log) {
  log(show(['a.txt'], log));
  const nothing = ['b.txt'].forEach((name) => {
    log(readFileSync(name, 'utf8'));
  });
  log(nothing);
}
