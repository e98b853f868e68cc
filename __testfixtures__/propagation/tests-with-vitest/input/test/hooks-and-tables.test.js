import { afterEach, beforeEach, expect, it } from 'vitest';
import { load } from '../src/load.js';

let text = '';
const seen = [];

beforeEach(() => {
  text = load('a.txt');
});

afterEach(() => {
  seen.push(load('b.txt'));
});

it('has read before', () => {
  expect(text).toBe('alpha\n');
});

it.each([
  ['a.txt', 'alpha'],
  ['b.txt', 'beta'],
])('loads', (name, wanted) => {
  expect(load(name).trim()).toBe(wanted);
  expect(seen.length > 0).toBe(true);
});

it.only('reads once more', function () {
  expect(seen[0]).toBe(load('b.txt'));
});
