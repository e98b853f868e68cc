import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

class Store {
  constructor() {
    this.prefix = '> ';
    this.load = this.load.bind(this);
  }

  async load(name) {
    return this.prefix + (await readFile(name, 'utf8'));
  }

  static async size(name) {
    return (await readFile(name, 'utf8')).length;
  }
}

export async function main(log) {
  const store = new Store();
  log(await mapInOrder(['a.txt'], store.load), await mapInOrder(['b.txt'], Store.size));
  log(await mapInOrder(['a.txt'], async (name) => await store.load(name)));
}
