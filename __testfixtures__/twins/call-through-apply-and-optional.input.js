import { readFileSync } from 'node:fs';

class Store {
  suffix = '!';

  pull(name) {
    return readFileSync(name, 'utf8') + this.suffix;
  }

  get first() {
    return this.pull('a.txt');
  }
}

export async function main(log) {
  const store = new Store();
  log(store.first, store?.pull('b.txt'));
  log(store.pull.call({ suffix: '?' }, 'b.txt'));
}
