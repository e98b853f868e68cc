import { expect, it, vi } from 'vitest';
import { first, store } from '../src/store.js';

it('takes a stub', async () => {
  const stub = vi.spyOn(store, 'load').mockResolvedValue('xyz');
  expect(await first('a.txt')).toBe('x');
  stub.mockResolvedValueOnce('once');
  expect(await first('a.txt')).toBe('o');
  stub.mockImplementation(async () => 'other');
  expect(await first('a.txt')).toBe('o');
  stub.mockRestore();
});
