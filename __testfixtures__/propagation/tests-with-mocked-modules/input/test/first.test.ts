import { expect, it, vi } from 'vitest';
import { first } from '../src/first.js';
import { load } from '../src/load.js';
import * as lib from '../src/load.js';

vi.mock('../src/load.js');

it('takes a mock', () => {
  vi.mocked(load).mockReturnValue('xyz');
  expect(first('a.txt')).toBe('x');
  vi.spyOn(lib, 'load').mockImplementation((): string => 'other');
  expect(first('a.txt')).toBe('o');
});
