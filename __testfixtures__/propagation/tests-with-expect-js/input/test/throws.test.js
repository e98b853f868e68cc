import expect from 'expect.js';
import { load } from '../src/load.js';

describe('load', function () {
  it('throws', function () {
    expect(function () {
      load('missing.txt');
    }).to.throwException(/ENOENT/);
    expect(load).to.throwError(function (error) {
      expect(error instanceof TypeError).to.be(true);
    });
  });

  it('does not throw', function () {
    expect(() => load('a.txt')).to.not.throwException();
  });
});
