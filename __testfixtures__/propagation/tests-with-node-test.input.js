import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test as check } from 'node:test';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

export async function main(log) {
  await check('loads', async (t) => {
    t.beforeEach(() => log('before', load('b.txt')));
    await t.test('in a part of its own', () => {
      log(load('a.txt'));
    });
    await t.test('with an error', (part) => {
      assert.throws(() => load('missing.txt'), { code: 'ENOENT' });
      part.diagnostic('thrown');
    });
    await t.test('with an end', (part, done) => {
      log(load('b.txt'));
      done();
    });
  });
}
