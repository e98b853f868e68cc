import { readFileSync } from 'node:fs';
import { mock } from 'node:test';

class Store {
  load(name) {
    return readFileSync(name, 'utf8');
  }

  static open(name) {
    return readFileSync(name, 'utf8').length;
  }
}

const first = (store) => store.load('a.txt').slice(0, 1);

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push(body);
  it('takes a method of a class', () => {
    const mocked = mock.method(Store.prototype, 'load', () => 'xyz');
    log(first(new Store()));
    mocked.mock.mockImplementation((name) => name);
    log(first(new Store()));
    mocked.mock.restore();
    log(first(new Store()));
  });
  it('takes a method of an object', () => {
    const store = new Store();
    mock.method(store, 'load', function () {
      return this.constructor.name;
    });
    log(first(store));
    mock.method(Store, 'open', () => 7);
    log(Store.open('missing.txt'));
    mock.restoreAll();
    log(Store.open('a.txt'));
  });
  it('only watches', () => {
    const watched = mock.method(Store, 'open');
    log(Store.open('b.txt'), watched.mock.callCount());
    mock.restoreAll();
  });
  for (const test of tests) await test();
}
