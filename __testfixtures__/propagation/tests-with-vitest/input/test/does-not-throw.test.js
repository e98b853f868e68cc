import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('does not throw', () => {
  expect(() => load('a.txt')).not.toThrow();
  expect(() => load('missing.txt')).not.toThrow(TypeError);
  expect(() => {
    load('a.txt');
    load('b.txt');
  }).not.toThrow();
});

it('fails where it throws', () => {
  expect(() => load('missing.txt')).not.toThrow();
});
