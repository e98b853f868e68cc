import { expect, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';

use(chaiAsPromised);

it('does not throw', async () => {
  await expect(load('a.txt')).to.be.fulfilled;
  await expect(load('a.txt')).to.be.fulfilled;
});

it('fails where it throws', async () => {
  await expect(load('missing.txt')).to.be.fulfilled;
});
