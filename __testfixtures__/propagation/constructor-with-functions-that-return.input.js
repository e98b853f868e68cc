import { readFileSync } from 'node:fs';

class Store {
  constructor(name) {
    this.name = name;
    this.upper = () => {
      return this.text.toUpperCase();
    };
    this.lengths = ['a', 'bc'].map((word) => {
      return word.length;
    });
    this.text = readFileSync(name, 'utf8').trim();
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

export function main(log) {
  const store = new Store('a.txt');
  log(store.upper(), store.lengths);
  log(new Counted(1, 2).passed);
}
