import Store from './store.js';
import Loud from './loud-store.js';

export async function main(log) {
  log(new Store('a.txt').text, new Loud('b.txt').loud);
}
