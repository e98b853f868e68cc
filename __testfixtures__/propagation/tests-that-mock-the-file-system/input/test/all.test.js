import assert from 'node:assert';
import fs from 'node:fs';
import { mock } from 'node:test';
import { names, size } from '../src/notes.js';

it('tells the size', () => {
  const stat = mock.method(fs, 'statSync', () => ({ size: 7 }));
  assert.equal(size('a.txt'), 7);
  assert.deepEqual(stat.mock.calls[0].arguments, ['a.txt']);
  stat.mock.restore();
});

it('asks again', () => {
  const stat = mock.method(fs, 'statSync', () => ({ size: 8 }), { times: 1 });
  assert.equal(size('a.txt'), 8);
  assert.ok(size('a.txt') < 8);
  stat.mock.restore();
});

it('lists', async () => {
  mock.method(fs, 'readdirSync', () => ['x.txt', 'y.md']);
  assert.deepEqual(await names(), ['x.txt']);
  mock.restoreAll();
});
