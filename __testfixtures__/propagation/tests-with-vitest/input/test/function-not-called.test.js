import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('takes the function itself', () => {
  expect(load).toThrow();
  expect(load).toBeTypeOf('function');
  expect(load).toHaveLength(1);
});
