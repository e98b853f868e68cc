import { expect } from 'chai';
import { load } from '../src/load.js';
import { settled } from './settled.js';

it('looks at the error', async () => {
  expect(await settled(() => load('missing.txt'))).to.throw(Error, /no such file/).and.have.property('code', 'ENOENT');
});
