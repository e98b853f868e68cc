import { expect, use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
import { load } from '../src/load.js';

use(chaiAsPromised);

it('throws', async () => {
  await expect(load('missing.txt')).to.be.rejected;
  await expect(load('missing.txt')).to.be.rejectedWith(/ENOENT/);
  await expect(load('')).to.be.rejectedWith(TypeError, 'no name');
});

it('fails where nothing is thrown', async () => {
  await expect(load('a.txt')).to.be.rejectedWith(Error);
});
