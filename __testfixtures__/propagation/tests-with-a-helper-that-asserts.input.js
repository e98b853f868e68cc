import assert from 'node:assert';
import { readFileSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

function assertMissing(run) {
  assert.throws(run, { code: 'ENOENT' });
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('asserts through a function of its own', () => {
    assertMissing(() => load('missing.txt'));
    assertMissing(() => {
      throw Object.assign(new Error('none'), { code: 'ENOENT' });
    });
  });

  for (const { name, body } of tests) {
    try {
      await body();
      log('passed', name);
    } catch (error) {
      log('failed', name, error.code);
    }
  }
}
