import Shelf, { default as Rack } from './store.js';
import * as stores from './store.js';

export async function main(log) {
  log(new Shelf('a.txt').text, new Rack('b.txt').text, new stores.default('a.txt').text);
}
