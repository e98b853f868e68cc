import { existsSync, readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';

function even(name, left) {
  return left === 0 ? readFileSync(name, 'utf8') : odd(name, left - 1);
}

async function evenAsync(name, left) {
  return left === 0 ? await readFile(name, 'utf8') : await oddAsync(name, left - 1);
}

function odd(name, left) {
  return left === 0 ? String(existsSync(name)) : even(name, left - 1);
}

async function oddAsync(name, left) {
  return left === 0 ? String(await access(name).then(() => true, () => false)) : await evenAsync(name, left - 1);
}

const lazy = {
  get text() {
    return even('a.txt', 2);
  },
};

export async function main(log) {
  log(lazy.text);
  log(await evenAsync('b.txt', 2), await oddAsync('b.txt', 2));
}
