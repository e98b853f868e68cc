import { expect, it } from 'vitest';
import { load } from '../src/load.js';
import { settled } from './settled.js';

it('does not throw', async () => {
  await expect(load('a.txt')).resolves.not.toThrow();
  expect(await settled(() => load('missing.txt'))).not.toThrow(TypeError);
  expect(await settled(async () => {
    await load('a.txt');
    await load('b.txt');
  })).not.toThrow();
});

it('fails where it throws', async () => {
  await expect(load('missing.txt')).resolves.not.toThrow();
});
