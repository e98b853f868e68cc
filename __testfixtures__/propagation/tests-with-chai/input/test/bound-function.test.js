import { expect } from 'chai';
import { load } from '../src/load.js';

it('binds the name', () => {
  expect(load.bind(null, 'missing.txt')).to.throw('ENOENT');
  expect(load).to.be.a('function');
});
