import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function loadSync(name) {
  return readFileSync(name, 'utf8');
}

async function loadAsync(name) {
  return await readFile(name, 'utf8');
}

const lazy = {
  get text() {
    return loadSync('a.txt');
  },
};

export async function main(log) {
  log(lazy.text);
  log(await loadAsync('b.txt'));
}
