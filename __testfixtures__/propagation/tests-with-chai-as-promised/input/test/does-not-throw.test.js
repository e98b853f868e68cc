import { expect, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';

use(chaiAsPromised);

it('does not throw', () => {
  expect(() => load('a.txt')).to.not.throw();
  expect(() => {
    load('a.txt');
  }).not.to.throw();
});

it('fails where it throws', () => {
  expect(() => load('missing.txt')).to.not.throw();
});
