import { expect, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';
import { settled } from './settled.js';

use(chaiAsPromised);

it('does more than one thing', async () => {
  expect(await settled(async () => {
    const text = await load('a.txt');
    await load(text.trim());
  })).to.throw(/alpha/);
});
