import expect from 'unexpected';
import { load } from '../src/load.js';

describe('load', function () {
  it('throws', function () {
    expect(() => load('missing.txt'), 'to throw', /ENOENT/);
    expect(
      () => {
        load('missing.txt');
      },
      'to throw',
      { code: 'ENOENT' },
    );
    expect(load, 'to throw a', TypeError);
    expect(load, 'to throw');
    expect(load, 'to be a function');
  });

  it('does not throw', function () {
    let text;
    function loading() {
      text = load('a.txt');
    }
    expect(loading, "not to throw");
    expect(text, 'to equal', load('a.txt'));
  });
});
