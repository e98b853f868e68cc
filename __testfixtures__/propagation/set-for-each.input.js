import { readFileSync } from 'node:fs';

export function main(log) {
  const names = new Set(['a.txt', 'b.txt']);
  names.forEach((name) => {
    log(readFileSync(name, 'utf8'));
    names.add('empty.txt');
  });
  names.forEach((name, again) => {
    log(name === again, readFileSync(name, 'utf8'));
  });
  const results = names.forEach((name) => readFileSync(name, 'utf8'));
  log(results);
}
