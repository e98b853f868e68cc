import { expect } from 'chai';
import { load } from '../src/load.js';

describe('load', () => {
  it('throws', () => {
    expect(() => load('missing.txt')).to.throw();
    expect(() => load('')).to.throw(TypeError, 'no name');
    expect(function () {
      load('missing.txt');
    }).to.throw(/ENOENT/);
  });

  it('fails where nothing is thrown', () => {
    expect(() => load('a.txt')).to.throw();
  });
});
