import { readFileSync } from 'node:fs';

class Store {
  fetchText(name) {
    return readFileSync(name, 'utf8');
  }

  get first() {
    return this.fetchText('a.txt');
  }
}

export async function main(log) {
  const store = new Store();
  log(store.first);
  store.fetchText = () => 'replaced';
  log(store.fetchText('b.txt'));
}
