import { afterEach, beforeEach, expect, it } from 'vitest';
import { load } from '../src/load.js';

let text = '';
const seen = [];

beforeEach(async () => {
  text = await load('a.txt');
});

afterEach(async () => {
  seen.push(await load('b.txt'));
});

it('has read before', () => {
  expect(text).toBe('alpha\n');
});

it.each([
  ['a.txt', 'alpha'],
  ['b.txt', 'beta'],
])('loads', async (name, wanted) => {
  expect((await load(name)).trim()).toBe(wanted);
  expect(seen.length > 0).toBe(true);
});

it.only('reads once more', async function () {
  expect(seen[0]).toBe(await load('b.txt'));
});
