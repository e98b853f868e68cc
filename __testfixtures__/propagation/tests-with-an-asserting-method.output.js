import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

class Store {
  constructor(name) {
    this.name = name;
  }

  async read() {
    return await readFile(this.name, 'utf8');
  }
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });
  globalThis.it.each = (rows) => (name, body) => {
    for (const row of rows) tests.push({ name, body: () => body(...row) });
  };
  globalThis.it.skip = () => {};

  it('reads through an object', async () => {
    const store = new Store('missing.txt');
    await assert.rejects(async () => await store.read(), /ENOENT/);
    await assert.rejects(async () => await new Store('missing.txt').read(), /ENOENT/);
    await assert.rejects(store.read.bind(store), { code: 'ENOENT' });
    assert.equal(await new Store('a.txt').read(), 'alpha\n');
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
