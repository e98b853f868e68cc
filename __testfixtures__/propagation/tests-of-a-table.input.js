import assert from 'node:assert';
import { readFileSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
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
  ])('reads', (done, wanted) => {
    assert.equal(load(done), wanted);
  });
  it.skip('is left out', () => {
    load('missing.txt');
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
