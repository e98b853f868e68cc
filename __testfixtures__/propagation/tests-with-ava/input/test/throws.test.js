import test from 'ava';
import { load } from '../src/load.js';

test.serial('throws', (t) => {
  const error = t.throws(() => load('missing.txt'), { code: 'ENOENT' });
  t.is(error.syscall, 'open');
  t.throws(() => load(''), { instanceOf: TypeError, message: 'no name' });
  t.throws(() => {
    load(load('a.txt').trim());
  });
});

test.serial('does not throw', (t) => {
  t.notThrows(() => load('a.txt'));
});

test.serial('fails where nothing is thrown', (t) => {
  t.throws(() => load('a.txt'));
});
