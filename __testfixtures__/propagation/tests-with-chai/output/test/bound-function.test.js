import { expect } from 'chai';
import { load } from '../src/load.js';
import { settled } from './settled.js';

it('binds the name', async () => {
  expect(await settled(load.bind(null, 'missing.txt'))).to.throw('ENOENT');
  expect(load).to.be.a('function');
});
