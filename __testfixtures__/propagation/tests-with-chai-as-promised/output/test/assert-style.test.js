import { assert, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';

use(chaiAsPromised);

it('asserts', async () => {
  await assert.isRejected(load('missing.txt'), Error, /ENOENT/);
  await assert.isFulfilled(load('a.txt'));
});
