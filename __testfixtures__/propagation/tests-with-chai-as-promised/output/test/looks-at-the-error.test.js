import { expect, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';
import { settled } from './settled.js';

use(chaiAsPromised);

it('looks at the error', async () => {
  expect(await settled(() => load('missing.txt'))).to.throw(Error).and.have.property('code', 'ENOENT');
});
