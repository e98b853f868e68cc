import assert from 'node:assert';
import fs from 'node:fs';
import { mock } from 'node:test';
import { names, size } from '../src/notes.js';

it('tells the size', async () => {
  const stat = mock.method(fs.promises, 'stat', async () => ({ size: 7 }));
  assert.equal(await size('a.txt'), 7);
  assert.deepEqual(stat.mock.calls[0].arguments, ['a.txt']);
  stat.mock.restore();
});

it('asks again', async () => {
  const stat = mock.method(fs.promises, 'stat', async () => ({ size: 8 }), { times: 1 });
  assert.equal(await size('a.txt'), 8);
  assert.ok((await size('a.txt')) < 8);
  stat.mock.restore();
});

it('lists', async () => {
  mock.method(fs.promises, 'readdir', async () => ['x.txt', 'y.md']);
  assert.deepEqual(await names(), ['x.txt']);
  mock.restoreAll();
});
