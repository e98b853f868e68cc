import { expect, it } from 'vitest';
import { nearest } from './nearest.js';

it.each([
  ['chek', ['check', 'fix'], 'check'],
  ['Chek', ['check', 'fix'], 'check'],
  ['readFilSync', ['readFileSync', 'writeFileSync'], 'readFileSync'],
  ['confidence', ['scope', 'min-confidence'], 'min-confidence'],
  ['fxi', ['check', 'fix'], 'fix'],
  ['x', ['fs'], undefined],
  ['banana', ['check', 'fix'], undefined],
  ['', ['check'], undefined],
  ['check', [], undefined],
])('%s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
