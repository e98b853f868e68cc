import { readFileSync } from 'node:fs';

export class Loader {
  constructor() {
    this.names = ['a.txt', 'b.txt'];
    this.prefix = '> ';
  }

  all() {
    return this.names.map(function (name) {
      return this.prefix + readFileSync(name, 'utf8');
    }, this);
  }

  method(name) {
    return this.prefix + readFileSync(name, 'utf8');
  }

  handed() {
    return this.names.map(this.method, this);
  }

  bound() {
    return this.names.map(this.method.bind(this));
  }
}

export function main(log) {
  const loader = new Loader();
  log(loader.all(), loader.handed(), loader.bound());
}
