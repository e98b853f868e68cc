import { expect } from 'chai';
import { counter, load } from '../src/load.js';

it('counts what it loads', () => {
  expect(() => load('a.txt')).to.change(counter, 'loaded');
});
