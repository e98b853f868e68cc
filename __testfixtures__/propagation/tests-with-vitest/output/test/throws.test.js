import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('throws', async () => {
  await expect(load('missing.txt')).rejects.toThrow();
  await expect(load('')).rejects.toThrow('no name');
  await expect(load('missing.txt')).rejects.toThrow(/ENOENT/);
  await expect(load('')).rejects.toThrowError(TypeError);
});

it('fails where nothing is thrown', async () => {
  await expect(load('a.txt')).rejects.toThrow();
});

it('fails where something else is thrown', async () => {
  await expect(load('')).rejects.toThrow(RangeError);
});
