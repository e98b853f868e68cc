import { assert } from 'chai';
import { load } from '../src/load.js';
import { settled } from './settled.js';

it('asserts', async () => {
  assert.throws(await settled(() => load('missing.txt')), Error, /ENOENT/);
  assert.doesNotThrow(await settled(() => load('a.txt')));
  assert.equal(await load('a.txt'), 'alpha\n');
});
