import { keysOf } from './src/parse.js';
import { Store } from './src/store.js';

async function firstOf(stores) {
  return (await stores[0].load('a.txt')).length;
}

export async function main(log) {
  log(await firstOf([new Store()]), keysOf('key: value'));
}
