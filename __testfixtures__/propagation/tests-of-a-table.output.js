import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });
  globalThis.it.each = (rows) => (name, body) => {
    for (const row of rows) tests.push({ name, body: () => body(...row) });
  };
  globalThis.it.skip = () => {};

  it.each([
    ['a.txt', 'alpha\n'],
    ['b.txt', 'beta\n'],
  ])('reads', async (done, wanted) => {
    assert.equal(await load(done), wanted);
  });
  it.skip('is left out', async () => {
    await load('missing.txt');
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
