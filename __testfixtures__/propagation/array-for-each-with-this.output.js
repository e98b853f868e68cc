import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

export class Store {
  constructor(log) {
    this.log = log;
    this.names = ['a.txt', 'b.txt'];
  }

  async arrow() {
    for (const name of this.names) {
      this.log(await readFile(name, 'utf8'));
    }
  }

  async given() {
    await forEachInOrder(this.names, async function (name, index) {
      this.log(index, await readFile(name, 'utf8'));
    }, this);
  }

  async bound() {
    await forEachInOrder(
      this.names,
      async function (name) {
        this.log(arguments.length, await readFile(name, 'utf8'));
      }.bind(this),
    );
  }
}

export async function main(log) {
  const store = new Store(log);
  await store.arrow();
  await store.given();
  await store.bound();
}
