import { expect } from 'chai';
import { load } from '../src/load.js';

it('looks at the error', () => {
  expect(() => load('missing.txt')).to.throw(Error, /no such file/).and.have.property('code', 'ENOENT');
});
