import Shelf, { default as Rack } from './store.js';
import * as stores from './store.js';

export async function main(log) {
  log((await Shelf.create('a.txt')).text, (await Rack.create('b.txt')).text, (await stores.default.create('a.txt')).text);
}
