import { expect } from 'chai';
import { load } from '../src/load.js';

it('does not throw', () => {
  expect(() => load('a.txt')).to.not.throw();
  expect(() => load('a.txt')).not.to.throw(TypeError);
});

it('fails where it throws', () => {
  expect(() => load('missing.txt')).to.not.throw();
});
