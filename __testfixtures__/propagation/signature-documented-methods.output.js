import { readFile } from 'node:fs/promises';

class Store {
  /**
   * @param {string} name
   * @returns {Promise<?string>}
   */
  async read(name) {
    return (await readFile(name, 'utf8')).trim() || null;
  }

  /** @returns {Promise<void>} */
  async touch() {
    await readFile('a.txt');
  }

  /** @returns {Promise<string>} */
  later() {
    return Promise.resolve('later');
  }
}

export async function main(log) {
  const store = new Store();
  await store.touch();
  log(await store.read('a.txt'), await store.read('empty.txt'), await store.later());
}
