import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('throws in a block', async () => {
  await expect(load('missing.txt')).rejects.toThrow(/ENOENT/);
  await expect(async () => {
    const text = await load('a.txt');
    await load(text.trim());
  }).rejects.toThrow(/alpha/);
  await expect(load('')).rejects.toThrow(TypeError);
});
