import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

export class Loader {
  constructor() {
    this.names = ['a.txt', 'b.txt'];
    this.prefix = '> ';
  }

  async all() {
    return await mapInOrder(this.names, async function (name) {
      return this.prefix + (await readFile(name, 'utf8'));
    }, this);
  }

  async method(name) {
    return this.prefix + (await readFile(name, 'utf8'));
  }

  async handed() {
    return await mapInOrder(this.names, this.method, this);
  }

  async bound() {
    return await mapInOrder(this.names, this.method.bind(this));
  }
}

export async function main(log) {
  const loader = new Loader();
  log(await loader.all(), await loader.handed(), await loader.bound());
}
