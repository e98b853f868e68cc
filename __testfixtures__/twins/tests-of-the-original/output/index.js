import { loadAsync, Page } from './load.js';

export async function main(log) {
  log(`${new Page()}`);
  log(await loadAsync('b.txt'));
}
