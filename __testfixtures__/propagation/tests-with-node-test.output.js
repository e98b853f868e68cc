import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test as check } from 'node:test';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function main(log) {
  await check('loads', async (t) => {
    t.beforeEach(async () => log('before', await load('b.txt')));
    await t.test('in a part of its own', async () => {
      log(await load('a.txt'));
    });
    await t.test('with an error', async (part) => {
      await assert.rejects(load('missing.txt'), { code: 'ENOENT' });
      part.diagnostic('thrown');
    });
    await t.test('with an end', async (part) => {
      log(await load('b.txt'));
    });
  });
}
