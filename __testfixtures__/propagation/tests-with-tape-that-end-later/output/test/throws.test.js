import test from 'tape';
import { isThere, load, sizeOf } from '../src/load.js';

test('ends in a timer', (t) => {
  t.equal(load('a.txt'), 'alpha\n');
  setTimeout(() => {
    t.equal('early', 'late');
    t.end();
  }, 5);
});

test('keeps to its plan in a timer', (t) => {
  t.plan(2);
  t.equal(sizeOf('a.txt'), 6);
  setTimeout(() => t.equal('early', 'late'), 5);
});

test('ends at once', async (t) => {
  for (const isWanted of [true]) {
    t.equal(await isThere('a.txt'), isWanted);
  }
  t.end();
});
