import 'jasmine';
import { load } from '../src/load.js';
import { settled } from './settled.js';

it('throws', async () => {
  await expectAsync(load('missing.txt')).toBeRejected();
  await expectAsync(load('')).toBeRejectedWithError(TypeError, 'no name');
  await expectAsync(load('missing.txt')).toBeRejectedWithError(/ENOENT/);
  expect(await settled(async () => {
    const name = (await load('a.txt')).trim();
    await load(name);
  })).toThrowError(/alpha/);
  expect(await settled(() => load(''))).withContext('without a name').toThrowError(TypeError);
});

it('does not throw', async () => {
  await expectAsync(load('a.txt')).toBeResolved();
  expect(await settled(async () => {
    await load('a.txt');
    await load('b.txt');
  })).not.toThrow();
});

it('fails where it throws', async () => {
  await expectAsync(load('missing.txt')).toBeResolved();
});
