import { readFileSync } from 'node:fs';

export function main(log) {
  [, 'a.txt', , 'b.txt'].forEach((name, index) => {
    log(index, readFileSync(name, 'utf8'));
  });
  const sparse = new Array(3);
  sparse.forEach((name) => {
    log(readFileSync(name, 'utf8'));
  });
  const byNumber = [];
  byNumber[4] = 'b.txt';
  byNumber.forEach((name, index) => {
    log(index, readFileSync(name, 'utf8'));
  });
}
