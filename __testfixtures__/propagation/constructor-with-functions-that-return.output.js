import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Store {
  static async create(name) {
    const created = new Store();
    await created.#start(name);
    return created;
  }

  async #start(name) {
    this.name = name;
    this.upper = () => {
      return this.text.toUpperCase();
    };
    this.lengths = ['a', 'bc'].map((word) => {
      return word.length;
    });
    this.text = (await readFile(name, 'utf8')).trim();
  }
}

class Counted {
  constructor() {
    const passed = () => {
      return arguments.length;
    };
    this.text = readFileSync('a.txt', 'utf8').trim();
    this.passed = passed();
  }
}

export async function main(log) {
  const store = await Store.create('a.txt');
  log(store.upper(), store.lengths);
  log(new Counted(1, 2).passed);
}
