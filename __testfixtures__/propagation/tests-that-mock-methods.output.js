import { readFile } from 'node:fs/promises';
import { mock } from 'node:test';

class Store {
  async load(name) {
    return await readFile(name, 'utf8');
  }

  static async open(name) {
    return (await readFile(name, 'utf8')).length;
  }
}

const first = async (store) => (await store.load('a.txt')).slice(0, 1);

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push(body);
  it('takes a method of a class', async () => {
    const mocked = mock.method(Store.prototype, 'load', async () => 'xyz');
    log(await first(new Store()));
    mocked.mock.mockImplementation(async (name) => name);
    log(await first(new Store()));
    mocked.mock.restore();
    log(await first(new Store()));
  });
  it('takes a method of an object', async () => {
    const store = new Store();
    mock.method(store, 'load', async function () {
      return this.constructor.name;
    });
    log(await first(store));
    mock.method(Store, 'open', async () => 7);
    log(await Store.open('missing.txt'));
    mock.restoreAll();
    log(await Store.open('a.txt'));
  });
  it('only watches', async () => {
    const watched = mock.method(Store, 'open');
    log(await Store.open('b.txt'), watched.mock.callCount());
    mock.restoreAll();
  });
  for (const test of tests) await test();
}
