import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('is laid out in lines', async () => {
  await expect(
    load('missing.txt'), // there is no such file
  )
    .rejects.toThrow(/ENOENT/);
});
