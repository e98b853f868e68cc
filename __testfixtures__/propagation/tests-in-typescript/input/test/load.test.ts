import { describe, expect, it } from 'vitest';
import { load } from '../src/load.js';

describe('load', () => {
  const wanted: string = load('a.txt');

  it('reads', (): void => {
    expect(load('a.txt')).toBe(wanted);
  });

  it('throws', () => {
    expect(() => load('missing.txt')).toThrow(/ENOENT/);
    expect((): string => load('')).toThrow(TypeError);
    expect(() => load('a.txt')).not.toThrow(RangeError);
  });
});
