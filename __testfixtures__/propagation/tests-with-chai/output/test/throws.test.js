import { expect } from 'chai';
import { load } from '../src/load.js';
import { settled } from './settled.js';

describe('load', () => {
  it('throws', async () => {
    expect(await settled(() => load('missing.txt'))).to.throw();
    expect(await settled(() => load(''))).to.throw(TypeError, 'no name');
    expect(await settled(async function () {
      await load('missing.txt');
    })).to.throw(/ENOENT/);
  });

  it('fails where nothing is thrown', async () => {
    expect(await settled(() => load('a.txt'))).to.throw();
  });
});
