import expect from 'unexpected';
import { load } from '../src/load.js';
import { settled } from './settled.js';

describe('load', function () {
  it('throws', async function () {
    await expect(load('missing.txt'), 'to be rejected with', /ENOENT/);
    await expect(
      load('missing.txt'),
      'to be rejected with',
      { code: 'ENOENT' },
    );
    expect(await settled(load), 'to throw a', TypeError);
    await expect(load, 'to be rejected');
    expect(load, 'to be a function');
  });

  it('does not throw', async function () {
    let text;
    async function loading() {
      text = await load('a.txt');
    }
    await expect(loading, "to be fulfilled");
    expect(text, 'to equal', await load('a.txt'));
  });
});
