import { assert } from 'chai';
import { load } from '../src/load.js';

it('asserts', () => {
  assert.throws(() => load('missing.txt'), Error, /ENOENT/);
  assert.doesNotThrow(() => load('a.txt'));
  assert.equal(load('a.txt'), 'alpha\n');
});
