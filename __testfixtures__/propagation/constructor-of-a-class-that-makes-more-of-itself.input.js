import { readFileSync } from 'node:fs';

class Store {
  constructor(file) {
    this.text = readFileSync(file, 'utf8');
  }

  other(file) {
    return new this.constructor(file);
  }
}

export async function main(log) {
  log(new Store('a.txt').other('b.txt').text);
}
