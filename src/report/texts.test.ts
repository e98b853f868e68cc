import { describe, expect, it } from 'vitest';
import { hazardIds, refusalReasons } from '../reasons.js';
import { hazards } from './hazards.js';
import { reasons } from './reasons.js';

describe.each([
  ['refusal reasons', reasons, refusalReasons],
  ['hazards', hazards, hazardIds],
] as const)('%s', (_, texts, ids) => {
  it('are told for every identifier, and for no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...ids].sort());
  });

  it.each(Object.entries(texts))('%s', (_, { short, extra, before, after }) => {
    expect(short).toMatch(/^[^A-Z].*[^.]$/);
    expect(short.length).toBeLessThan(75);
    expect(extra).toMatch(/^[A-Z`].*[.?]$/s);
    expect(before === undefined).toBe(after === undefined);
  });
});

it.each(Object.entries(hazards))('the hazard %s shows what can be done', (_, { before, after }) => {
  expect(before).not.toBe(after);
});
