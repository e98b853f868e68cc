import { expect } from 'chai';
import { load } from '../src/load.js';
import { settled } from './settled.js';

it('does not throw', async () => {
  expect(await settled(() => load('a.txt'))).to.not.throw();
  expect(await settled(() => load('a.txt'))).not.to.throw(TypeError);
});

it('fails where it throws', async () => {
  expect(await settled(() => load('missing.txt'))).to.not.throw();
});
