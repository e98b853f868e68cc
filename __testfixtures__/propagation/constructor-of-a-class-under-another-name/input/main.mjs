import Shelf from './store.js';
import { Part as Bit, Piece } from './parts.mjs';
import { open } from './open.js';

export async function main(log) {
  log(new Shelf('a.txt').text, open('b.txt'), new Bit('a.txt').size, new Piece('b.txt').size);
}
