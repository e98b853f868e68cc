import { keysOf } from './src/parse.js';
import { Store } from './src/store.js';

function firstOf(stores) {
  return stores[0].load('a.txt').length;
}

export async function main(log) {
  log(firstOf([new Store()]), keysOf('key: value'));
}
