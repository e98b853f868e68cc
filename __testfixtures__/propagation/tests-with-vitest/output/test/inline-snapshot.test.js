import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('keeps a snapshot', async () => {
  await expect(load('')).rejects.toThrowErrorMatchingInlineSnapshot(`[TypeError: no name]`);
});
