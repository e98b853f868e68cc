import { expect, test } from 'vitest';
import type { DiagnosticFact } from '../types/oracle.js';
import { freshFacts } from './fresh.js';

const before = 'export function size(): number {\n  return missing;\n}\n';

test('an error that only moved is not new', () => {
  const after = `// moved\n${before}`;
  expect(freshFacts([missingIn(after, 0)], [missingIn(before, 0)], sceneOf(after))).toEqual([]);
});

test('a twin repeats the error of the function that it copies', () => {
  const after = `${before}\nexport async function sizeAsync(): Promise<number> {\n  return missing;\n}\n`;
  const facts = [missingIn(after, 0), missingIn(after, after.indexOf('Async'))];
  expect(freshFacts(facts, [missingIn(before, 0)], sceneOf(after))).toEqual([]);
});

test('the same message on another line is new', () => {
  const after = `${before}\nconsole.log(missing);\n`;
  const wrong = (text: string, from: number) => ({ ...missingIn(text, from), code: 2322 });
  const facts = [wrong(after, 0), wrong(after, after.indexOf('console'))];
  expect(freshFacts(facts, [wrong(before, 0)], sceneOf(after))).toEqual([facts[1]]);
});

test('a name that was unknown before may be used on another line: another runtime has it', () => {
  const after = `${before}\nconsole.log(missing);\n`;
  const facts = [missingIn(after, 0), missingIn(after, after.indexOf('console'))];
  expect(freshFacts(facts, [missingIn(before, 0)], sceneOf(after))).toEqual([]);
  expect(freshFacts(facts, [], sceneOf(after))).toEqual(facts);
});

test('an error whose type is named in another order is not new', () => {
  const headline = (type: string): string => `Type '${type}' is not comparable to type '3'.`;
  const fact = { file: '/a.ts', start: 0, end: 6, code: 2678 };
  const old = { ...fact, message: `${headline('1 | 4')} Type '4' is not comparable.`, headline: headline('1 | 4') };
  const now = { ...fact, message: `${headline('4 | 1')} Type '1' is not comparable.`, headline: headline('4 | 1') };
  const other = { ...fact, message: headline('4 | 2'), headline: headline('4 | 2') };
  expect(freshFacts([now, other], [old], sceneOf(before))).toEqual([other]);
});

function missingIn(text: string, from: number): DiagnosticFact {
  const start = text.indexOf('missing', from);
  const message = "Cannot find name 'missing'.";
  return { file: '/a.ts', start, end: start + 7, code: 2304, message, headline: message };
}

function sceneOf(after: string) {
  return {
    files: [{ file: '/a.ts', before, after, edits: [], sponsor: '/a.ts' }],
    texts: new Map([['/a.ts', before]]),
  };
}
