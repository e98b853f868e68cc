import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

let total = 0;

function measure(name) {
  return statSync(name).size > 0 ? 1 : 0;
}

async function measureAsync(name) {
  return (await stat(name)).size > 0 ? 1 : 0;
}

const lazy = {
  get size() {
    return measure('a.txt');
  },
};

export async function main(log) {
  const value = await measureAsync('a.txt');
  total += value;
  const added = await measureAsync('b.txt');
  total += added;
  log(lazy.size, total);
}
