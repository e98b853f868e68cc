import { expect, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';

use(chaiAsPromised);

it('throws', () => {
  expect(() => load('missing.txt')).to.throw();
  expect(() => load('missing.txt')).to.throw(/ENOENT/);
  expect(() => load('')).to.throw(TypeError, 'no name');
});

it('fails where nothing is thrown', () => {
  expect(() => load('a.txt')).to.throw(Error);
});
