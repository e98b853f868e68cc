import { load, Page } from './load.js';

export async function main(log) {
  log(`${new Page()}`);
  log(load('b.txt'));
}
