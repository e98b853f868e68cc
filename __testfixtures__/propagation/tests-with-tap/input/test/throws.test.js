import t from 'tap';
import { load } from '../src/load.js';

t.test('throws', (t) => {
  t.throws(() => load('missing.txt'), { code: 'ENOENT' });
  t.doesNotThrow(() => load('a.txt'));
  t.end();
});

t.test('uses the error', (t) => {
  const error = t.throws(() => load('missing.txt'));
  t.equal(error.code, 'ENOENT');
  t.end();
});

t.test('fails where nothing is thrown', (t) => {
  t.throws(() => load('a.txt'), /ENOENT/);
  t.end();
});
