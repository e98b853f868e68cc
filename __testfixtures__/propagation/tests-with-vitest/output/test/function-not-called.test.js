import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('takes the function itself', async () => {
  await expect(load).rejects.toThrow();
  expect(load).toBeTypeOf('function');
  expect(load).toHaveLength(1);
});
