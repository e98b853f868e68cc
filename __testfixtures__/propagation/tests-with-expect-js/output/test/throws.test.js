import expect from 'expect.js';
import { load } from '../src/load.js';
import { settled } from './settled.js';

describe('load', function () {
  it('throws', async function () {
    expect(await settled(async function () {
      await load('missing.txt');
    })).to.throwException(/ENOENT/);
    expect(await settled(load)).to.throwError(function (error) {
      expect(error instanceof TypeError).to.be(true);
    });
  });

  it('does not throw', async function () {
    expect(await settled(() => load('a.txt'))).to.not.throwException();
  });
});
