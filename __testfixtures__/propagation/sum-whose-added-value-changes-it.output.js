import { stat } from 'node:fs/promises';

let total = 1;

const grow = async (name) => {
  total += 5;
  return (await stat(name)).size;
};

async function twice(name) {
  return (await grow(name)) * 2;
}

export const main = async (log) => {
  total += await twice('a.txt');
  log(total);
  const value = (await stat('b.txt')).size;
  total += value;
  log(total);
};
