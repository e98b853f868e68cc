import Shelf from './store.js';
import { Part as Bit, Piece } from './parts.mjs';
import { open } from './open.js';

export async function main(log) {
  log((await Shelf.create('a.txt')).text, await open('b.txt'), (await Bit.create('a.txt')).size, (await Piece.create('b.txt')).size);
}
