import { stat } from 'node:fs/promises';

const store = {};
let made = 0;

async function load() {
  if (!store.size) {
    store.size = (await stat('a.txt')).size;
    made++;
  }
  return store.size;
}

export async function main(log) {
  log(await load(), await load(), made);
}
