import fs from 'node:fs';

let read;
let size = null;
export let named;

function start(name) {
  read = function () {
    return fs.readFileSync(name, 'utf8');
  };
  size = () => fs.statSync(name).size;
  named = (other) => fs.readFileSync(other, 'utf8').trim();
}

class Store {
  static load;

  static open() {
    Store.load = (name) => fs.readFileSync(name, 'utf8').length;
  }
}

class Page {
  render;
  #read;

  constructor(name) {
    this.render = () => fs.readFileSync(name, 'utf8').trim();
    this.#read = () => fs.readFileSync(name).length;
  }

  text() {
    return `<${this.render()}>${this.#read()}`;
  }
}

export async function main(log) {
  start('a.txt');
  log(read().trim(), size() + 1, named('b.txt').length);
  Store.open();
  log(Store.load('a.txt') + 1, new Page('b.txt').text(), new Page('a.txt').render().length);
}
