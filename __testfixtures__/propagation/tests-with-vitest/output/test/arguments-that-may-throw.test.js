import { expect, it } from 'vitest';
import { load } from '../src/load.js';

it('throws before it loads', async () => {
  await expect(async () => await load(JSON.parse('{'))).rejects.toThrow(SyntaxError);
  await expect(async () => await load([await load('missing.txt')].join())).rejects.toThrow(/ENOENT/);
});
