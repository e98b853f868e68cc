import { readFileSync } from 'node:fs';

function loadSync(name) {
  return readFileSync(name, 'utf8');
}

const lazy = {
  get text() {
    return loadSync('a.txt');
  },
};

export async function main(log) {
  log(lazy.text);
  log(loadSync('b.txt'));
}
