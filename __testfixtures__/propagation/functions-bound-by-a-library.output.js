import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

// What the tests have of the library.
const _ = {
  bind: (bound, self, ...first) => (...rest) => bound.call(self, ...first, ...rest),
  keepIn: (list, kept) => list.push(kept),
};

class Shelf {
  constructor(folder) {
    this.folder = folder;
    this.readShelved = _.bind(this.readShelved, this);
  }

  async readShelved(name) {
    return `${this.folder} ${(await readFile(name, 'utf8')).trim().length}`;
  }
}

async function firstOfShelf(mark, name) {
  return `${mark}${(await readFile(name, 'utf8')).charAt(0)}`;
}

function lastOfShelf(name) {
  return readFileSync(name, 'utf8').trim().at(-1);
}

export async function main(log) {
  const shelf = new Shelf('top');
  const { readShelved } = shelf;
  log(await readShelved('a.txt'), await shelf.readShelved('b.txt'));
  const marked = _.bind(firstOfShelf, null, '#');
  log(await marked('a.txt'));
  const kept = [];
  _.keepIn(kept, lastOfShelf);
  log(kept.map((each) => each('a.txt')));
}
