import { expect, it, vi } from 'vitest';
import { first, store } from '../src/store.js';

it('takes a stub', () => {
  const stub = vi.spyOn(store, 'load').mockReturnValue('xyz');
  expect(first('a.txt')).toBe('x');
  stub.mockReturnValueOnce('once');
  expect(first('a.txt')).toBe('o');
  stub.mockImplementation(() => 'other');
  expect(first('a.txt')).toBe('o');
  stub.mockRestore();
});
