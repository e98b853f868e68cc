import { doesNotThrow, equal, throws as fails } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('throws', () => {
    fails(() => load('missing.txt'), { code: 'ENOENT' });
    doesNotThrow(() => load('a.txt'));
    equal(load('a.txt'), 'alpha\n');
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
