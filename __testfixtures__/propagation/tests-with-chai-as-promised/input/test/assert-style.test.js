import { assert, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';

use(chaiAsPromised);

it('asserts', () => {
  assert.throws(() => load('missing.txt'), Error, /ENOENT/);
  assert.doesNotThrow(() => load('a.txt'));
});
