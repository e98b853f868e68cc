import assert from 'node:assert';
import { readFileSync } from 'node:fs';

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });
  globalThis.it.each = (rows) => (name, body) => {
    for (const row of rows) tests.push({ name, body: () => body(...row) });
  };
  globalThis.it.skip = () => {};

  it('blocks by itself', () => {
    assert.throws(() => readFileSync('missing.txt'), { code: 'ENOENT' });
    assert.doesNotThrow(() => readFileSync('a.txt'));
    assert.equal(readFileSync('b.txt', 'utf8'), 'beta\n');
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
