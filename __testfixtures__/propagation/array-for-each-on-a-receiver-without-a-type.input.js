import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

function all(files, log) {
  files.forEach((file) => log(load(file)));
  files.forEach(function (file, key) {
    log(String(key), load(file));
  });
}

export function main(log) {
  all(['a.txt', 'b.txt'], log);
  all(new Set(['a.txt']), log);
  all(new Map([['one', 'b.txt']]), log);
  all(new URLSearchParams('one=a.txt'), log);
  all([, 'a.txt'], log);
}
