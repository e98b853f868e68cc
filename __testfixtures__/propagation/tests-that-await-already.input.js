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

  it('waits', async () => {
    await null;
    assert.throws(() => load('missing.txt'), { code: 'ENOENT' });
    await assert.rejects(async () => load('missing.txt'), { code: 'ENOENT' });
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
