import { readFileSync } from 'node:fs';

export class Store {
  constructor(log) {
    this.log = log;
    this.names = ['a.txt', 'b.txt'];
  }

  arrow() {
    this.names.forEach((name) => {
      this.log(readFileSync(name, 'utf8'));
    });
  }

  given() {
    this.names.forEach(function (name, index) {
      this.log(index, readFileSync(name, 'utf8'));
    }, this);
  }

  bound() {
    this.names.forEach(
      function (name) {
        this.log(arguments.length, readFileSync(name, 'utf8'));
      }.bind(this),
    );
  }
}

export function main(log) {
  const store = new Store(log);
  store.arrow();
  store.given();
  store.bound();
}
