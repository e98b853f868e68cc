import { statSync } from 'node:fs';

const store = {};
let made = 0;

function load() {
  if (!store.size) {
    store.size = statSync('a.txt').size;
    made++;
  }
  return store.size;
}

export async function main(log) {
  log(load(), load(), made);
}
