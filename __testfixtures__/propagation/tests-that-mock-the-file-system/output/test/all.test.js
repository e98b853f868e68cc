import assert from 'node:assert';
import fs from 'node:fs';
import { mock } from 'node:test';
import { names, size } from '../src/notes.js';

it('tells the size', async () => {
  const stat = mock.method(fs, 'statSync', () => ({ size: 7 }));
  mock.method(fs.promises, 'stat', async (...args) => fs.statSync(...args));
  assert.equal(await size('a.txt'), 7);
  assert.deepEqual(stat.mock.calls[0].arguments, ['a.txt']);
  stat.mock.restore();
});

it('asks again', async () => {
  const stat = mock.method(fs, 'statSync', () => ({ size: 8 }), { times: 1 });
  mock.method(fs.promises, 'stat', async (...args) => fs.statSync(...args));
  assert.equal(await size('a.txt'), 8);
  assert.ok((await size('a.txt')) < 8);
  stat.mock.restore();
});

it('lists', async () => {
  mock.method(fs, 'readdirSync', () => ['x.txt', 'y.md']);
  mock.method(fs.promises, 'readdir', async (...args) => fs.readdirSync(...args));
  assert.deepEqual(await names(), ['x.txt']);
  mock.restoreAll();
});
