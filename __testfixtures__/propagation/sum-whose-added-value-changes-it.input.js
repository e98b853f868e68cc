import { statSync } from 'node:fs';

let total = 1;

const grow = (name) => {
  total += 5;
  return statSync(name).size;
};

function twice(name) {
  return grow(name) * 2;
}

export const main = (log) => {
  total += twice('a.txt');
  log(total);
  total += statSync('b.txt').size;
  log(total);
};
