import fs from 'node:fs/promises';

let read;
let size = null;
export let named;

function start(name) {
  read = async function () {
    return await fs.readFile(name, 'utf8');
  };
  size = async () => (await fs.stat(name)).size;
  named = async (other) => (await fs.readFile(other, 'utf8')).trim();
}

class Store {
  static load;

  static open() {
    Store.load = async (name) => (await fs.readFile(name, 'utf8')).length;
  }
}

class Page {
  render;
  #read;

  constructor(name) {
    this.render = async () => (await fs.readFile(name, 'utf8')).trim();
    this.#read = async () => (await fs.readFile(name)).length;
  }

  async text() {
    return `<${await this.render()}>${await this.#read()}`;
  }
}

export async function main(log) {
  start('a.txt');
  log((await read()).trim(), (await size()) + 1, (await named('b.txt')).length);
  Store.open();
  log((await Store.load('a.txt')) + 1, await new Page('b.txt').text(), (await new Page('a.txt').render()).length);
}
