import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('throws in a block', () => {
  expect(() => {
    load('missing.txt');
  }).toThrow(/ENOENT/);
  expect(() => {
    const text = load('a.txt');
    load(text.trim());
  }).toThrow(/alpha/);
  expect(function () {
    return load('');
  }).toThrow(TypeError);
});
