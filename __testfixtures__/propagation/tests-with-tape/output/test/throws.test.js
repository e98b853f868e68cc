import test from 'tape';
import { load } from '../src/load.js';
import { settled } from './settled.js';

test('throws', async (t) => {
  t.throws(await settled(() => load('missing.txt')), /ENOENT/);
  t.doesNotThrow(await settled(() => load('a.txt')), 'it is there');
  t.end();
});

test('keeps to its plan', async (t) => {
  t.plan(2);
  t.equal(await load('a.txt'), 'alpha\n');
  t.equal(await load('b.txt'), 'beta\n');
});

test('fails where nothing is thrown', async (t) => {
  t.throws(await settled(() => load('a.txt')));
  t.end();
});
