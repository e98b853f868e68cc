import t from 'tap';
import { load } from '../src/load.js';
import { settled } from './settled.js';

t.test('throws', async (t) => {
  await t.rejects(load('missing.txt'), { code: 'ENOENT' });
  await t.resolves(load('a.txt'));
  t.end();
});

t.test('uses the error', async (t) => {
  const error = t.throws(await settled(() => load('missing.txt')));
  t.equal(error.code, 'ENOENT');
  t.end();
});

t.test('fails where nothing is thrown', async (t) => {
  await t.rejects(load('a.txt'), /ENOENT/);
  t.end();
});
