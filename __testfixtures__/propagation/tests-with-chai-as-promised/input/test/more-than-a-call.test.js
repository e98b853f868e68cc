import { expect, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';

use(chaiAsPromised);

it('does more than one thing', () => {
  expect(() => {
    const text = load('a.txt');
    load(text.trim());
  }).to.throw(/alpha/);
});
