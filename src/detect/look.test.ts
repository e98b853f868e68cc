import { expect, it } from 'vitest';
import { lookFor, seeing } from './look.js';

const expressions = [
  /\b(?:readFileSync|Atomics|loadEnvFile|loopWhile|deasync)\b/,
  /\bexistsSync\b/,
  /['"`](?:node:)?(?:fs|glob)['"`]/,
  /\bnew\s+Promise\b[\s\S]{0,9}\bwhile\b/,
  /@OFFLOAD/i,
  /(['"])same\1/,
  /(?<word>kept)-\k<word>/,
];
const isSeen = seeing(lookFor(expressions));

it.each([
  ['readFileSync(file)', true],
  ['fs.loadEnvFile()', true],
  ['deasync.loopWhile(wait)', true],
  ["import fs from 'node:fs'", true],
  ['new  Promise(() => { while (1); })', true],
  ['/** @offload */', true],
  ["'same'", true],
  ['kept-kept', true],
  ['writeSync(1); readFileSync(2)', true],
  ['(readFileSync)', true],
  ['$readFileSync', true],
  ["loadSync('glob')", true],
  ['writeSync(1)', false],
  ['myreadFileSyncs()', false],
  ['EnvFile', false],
  ["import fs from 'fs-extra'", false],
  [`'same"`, false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(isSeen(text)).toBe(expected);
  expect(expressions.some((expression) => expression.test(text))).toBe(expected);
});

it('goes through a text once', () => {
  const plain = expressions.filter(({ source, flags }) => flags === '' && !/\\1|\\k/.test(source));
  expect(lookFor(plain)).toMatchObject({ together: [expect.any(RegExp)], alone: [] });
});

it('finds nothing where nothing is looked for', () => {
  expect(seeing(lookFor([]))('readFileSync(file)')).toBe(false);
});

it('takes an expression that remembers where it was', () => {
  const again = seeing(lookFor([/while/g]));
  expect([1, 2, 3].map(() => again('while'))).toEqual([true, true, true]);
});
