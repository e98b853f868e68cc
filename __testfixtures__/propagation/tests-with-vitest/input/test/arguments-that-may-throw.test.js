import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('throws before it loads', () => {
  expect(() => load(JSON.parse('{'))).toThrow(SyntaxError);
  expect(() => load([load('missing.txt')].join())).toThrow(/ENOENT/);
});
