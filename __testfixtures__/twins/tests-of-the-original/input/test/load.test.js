import assert from 'node:assert';
import { test } from 'node:test';
import { load } from '../load.js';

test('loads', async () => {
  assert.equal(typeof load('a.txt'), 'string');
});
