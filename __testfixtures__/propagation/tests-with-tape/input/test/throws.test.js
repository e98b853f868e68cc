import test from 'tape';
import { load } from '../src/load.js';

test('throws', (t) => {
  t.throws(() => load('missing.txt'), /ENOENT/);
  t.doesNotThrow(() => load('a.txt'), 'it is there');
  t.end();
});

test('keeps to its plan', (t) => {
  t.plan(2);
  t.equal(load('a.txt'), 'alpha\n');
  t.equal(load('b.txt'), 'beta\n');
});

test('fails where nothing is thrown', (t) => {
  t.throws(() => load('a.txt'));
  t.end();
});
