import { readFileSync } from 'node:fs';

export function main(log) {
  ['a.txt', 'b.txt'].forEach((name, index) => {
    log(index, readFileSync(name, 'utf8'));
  });
  ['a.txt', 'b.txt'].forEach((_name, index) => {
    log(index, readFileSync('a.txt', 'utf8'));
  });
  ['a.txt', 'b.txt'].forEach((name, index) => {
    log(readFileSync(name, 'utf8'));
  });
  ['a.txt', 'b.txt'].forEach(() => {
    log(readFileSync('b.txt', 'utf8'));
  });
}
