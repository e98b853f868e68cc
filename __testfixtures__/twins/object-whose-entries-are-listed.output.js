import { readFileSync } from 'node:fs';

const store = {
  load(name) {
    return readFileSync(name, 'utf8');
  },
};

const lazy = {
  get text() {
    return store.load('a.txt');
  },
};

export async function main(log) {
  log(lazy.text, Object.keys(store));
  log(store.load('b.txt'));
}
