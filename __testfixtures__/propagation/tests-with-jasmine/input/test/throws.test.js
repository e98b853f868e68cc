import 'jasmine';
import { load } from '../src/load.js';

it('throws', () => {
  expect(() => load('missing.txt')).toThrow();
  expect(() => load('')).toThrowError(TypeError, 'no name');
  expect(() => load('missing.txt')).toThrowError(/ENOENT/);
  expect(() => {
    const name = load('a.txt').trim();
    load(name);
  }).toThrowError(/alpha/);
  expect(() => load('')).withContext('without a name').toThrowError(TypeError);
});

it('does not throw', () => {
  expect(() => load('a.txt')).not.toThrow();
  expect(() => {
    load('a.txt');
    load('b.txt');
  }).not.toThrow();
});

it('fails where it throws', () => {
  expect(() => load('missing.txt')).not.toThrow();
});
