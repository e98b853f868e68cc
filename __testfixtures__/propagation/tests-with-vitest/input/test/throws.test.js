import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('throws', () => {
  expect(() => load('missing.txt')).toThrow();
  expect(() => load('')).toThrow('no name');
  expect(() => load('missing.txt')).toThrow(/ENOENT/);
  expect(() => load('')).toThrowError(TypeError);
});

it('fails where nothing is thrown', () => {
  expect(() => load('a.txt')).toThrow();
});

it('fails where something else is thrown', () => {
  expect(() => load('')).toThrow(RangeError);
});
