import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('keeps a snapshot', () => {
  expect(() => load('')).toThrowErrorMatchingInlineSnapshot(`[TypeError: no name]`);
});
