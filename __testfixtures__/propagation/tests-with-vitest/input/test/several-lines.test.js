import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('is laid out in lines', () => {
  expect(
    () => load('missing.txt'), // there is no such file
  )
    .toThrow(/ENOENT/);
});
