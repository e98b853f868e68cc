import { readFileSync } from 'node:fs';

class Store {
  constructor() {
    this.prefix = '> ';
    this.load = this.load.bind(this);
  }

  load(name) {
    return this.prefix + readFileSync(name, 'utf8');
  }

  static size(name) {
    return readFileSync(name, 'utf8').length;
  }
}

export function main(log) {
  const store = new Store();
  log(['a.txt'].map(store.load), ['b.txt'].map(Store.size));
  log(['a.txt'].map((name) => store.load(name)));
}
