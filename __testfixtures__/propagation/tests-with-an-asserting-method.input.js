import assert from 'node:assert';
import { readFileSync } from 'node:fs';

class Store {
  constructor(name) {
    this.name = name;
  }

  read() {
    return readFileSync(this.name, 'utf8');
  }
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });
  globalThis.it.each = (rows) => (name, body) => {
    for (const row of rows) tests.push({ name, body: () => body(...row) });
  };
  globalThis.it.skip = () => {};

  it('reads through an object', () => {
    const store = new Store('missing.txt');
    assert.throws(() => store.read(), /ENOENT/);
    assert.throws(() => new Store('missing.txt').read(), /ENOENT/);
    assert.throws(store.read.bind(store), { code: 'ENOENT' });
    assert.equal(new Store('a.txt').read(), 'alpha\n');
  });

  for (const { name, body } of tests) {
    try {
      await body.call({ timeout: () => {} });
      log('passed', name);
    } catch (error) {
      log('failed', name, error.code);
    }
  }
}
