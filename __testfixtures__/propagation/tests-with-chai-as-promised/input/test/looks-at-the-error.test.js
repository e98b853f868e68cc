import { expect, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';

use(chaiAsPromised);

it('looks at the error', () => {
  expect(() => load('missing.txt')).to.throw(Error).and.have.property('code', 'ENOENT');
});
