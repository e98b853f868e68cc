import { readFile } from 'node:fs/promises';

class Base {
  static create(name) {
    return { made: name };
  }
}

class Sheet extends Base {
  constructor(file) {
    super();
  }

  static async createAsync(file) {
    const created = new Sheet(file);
    await created.#start(file);
    return created;
  }

  async #start(file) {
    this.text = await readFile(file, 'utf8');
  }
}

class Ledger {
  static async createAsync(file) {
    const created = new Ledger();
    await created.#start(file);
    return created;
  }

  async #start(file) {
    this.text = await readFile(file, 'utf8');
  }
}

Ledger.create = (name) => `my own ${name}`;

export async function main(log) {
  log(Sheet.create('x'), (await Sheet.createAsync('a.txt')).text);
  log(Ledger.create('y'), (await Ledger.createAsync('b.txt')).text);
}
