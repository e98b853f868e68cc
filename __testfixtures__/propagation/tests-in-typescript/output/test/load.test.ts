import { describe, expect, it } from 'vitest';
import { load } from '../src/load.js';
import { settled } from './settled.js';

describe('load', async () => {
  const wanted: string = await load('a.txt');

  it('reads', async (): Promise<void> => {
    expect(await load('a.txt')).toBe(wanted);
  });

  it('throws', async () => {
    await expect(load('missing.txt')).rejects.toThrow(/ENOENT/);
    await expect(load('')).rejects.toThrow(TypeError);
    expect(await settled(() => load('a.txt'))).not.toThrow(RangeError);
  });
});
