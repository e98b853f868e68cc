import { readFileSync } from 'node:fs';

class Shelf {
  constructor(Shelf) {
    this.text = readFileSync(Shelf, 'utf8');
  }
}

export async function main(log) {
  log(new Shelf('a.txt').text);
}
