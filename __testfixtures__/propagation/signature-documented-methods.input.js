import { readFileSync } from 'node:fs';

class Store {
  /**
   * @param {string} name
   * @returns {?string}
   */
  read(name) {
    return readFileSync(name, 'utf8').trim() || null;
  }

  /** @returns {void} */
  touch() {
    readFileSync('a.txt');
  }

  /** @returns {Promise<string>} */
  later() {
    return Promise.resolve('later');
  }
}

export async function main(log) {
  const store = new Store();
  store.touch();
  log(store.read('a.txt'), store.read('empty.txt'), await store.later());
}
