import { expect, it } from 'vitest';
import { isSeen, lookFor } from './look.js';

const expressions = [
  /\b(?:readFileSync|Atomics|loadEnvFile|loopWhile|deasync)\b/,
  /\bexistsSync\b/,
  /['"`](?:node:)?(?:fs|glob)['"`]/,
  /\bnew\s+Promise\b[\s\S]{0,9}\bwhile\b/,
  /@OFFLOAD/i,
  /(['"])same\1/,
  /(?<word>kept)-\k<word>/,
];
const look = lookFor(expressions);

it.each([
  ['readFileSync(file)', true],
  ['fs.loadEnvFile()', true],
  ['deasync.loopWhile(wait)', true],
  ["import fs from 'node:fs'", true],
  ['new  Promise(() => { while (1); })', true],
  ['/** @offload */', true],
  ["'same'", true],
  ['kept-kept', true],
  ['writeSync(1)', false],
  ['myreadFileSyncs()', false],
  ['EnvFile', false],
  ["import fs from 'fs-extra'", false],
  [`'same"`, false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(isSeen(text, look)).toBe(expected);
  expect(expressions.some((expression) => expression.test(text))).toBe(expected);
});

it('goes through most texts once', () => {
  const plain = expressions.filter(({ source, flags }) => flags === '' && !/\\1|\\k/.test(source));
  expect(lookFor(plain).rough).toHaveLength(1);
});

it('finds nothing where nothing is looked for', () => {
  expect(isSeen('readFileSync(file)', lookFor([]))).toBe(false);
});

it('takes an expression that remembers where it was', () => {
  const again = lookFor([/while/g]);
  expect([1, 2, 3].map(() => isSeen('while', again))).toEqual([true, true, true]);
});
