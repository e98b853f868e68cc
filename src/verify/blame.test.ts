import { expect, test } from 'vitest';
import type { FixGroup } from '../model.js';
import type { DiagnosticFact } from '../types/oracle.js';
import { guiltyGroups } from './blame.js';

const text = 'read(1);\n';
const message = 'not assignable';
const fact: DiagnosticFact = { file: '/a.ts', start: 0, end: 4, code: 2345, message, headline: message };
const groups = Array.from({ length: 9 }, (_, index) => group(`g${index}`));

test('an error on the line of an edit is charged to the group of that edit', () => {
  const edits = [{ file: '/a.ts', start: 0, end: 0, text: 'await ', group: 'g3' as FixGroup['id'] }];
  const files = [{ file: '/a.ts', before: text, after: `await ${text}`, edits, sponsor: '/a.ts' }];
  expect([...guiltyGroups([fact], sceneOf(files), groups, never).keys()]).toEqual(['g3']);
});

test('of many groups that may be at fault, those are charged that bring the error back', () => {
  const guilty = new Set(['g1', 'g6']);
  const isClean = (some: readonly FixGroup[]) => !some.some(({ id }) => guilty.has(id));
  expect([...guiltyGroups([fact], sceneOf([]), groups, isClean).keys()]).toEqual(['g1', 'g6']);
});

test('one of two groups that only fail together goes', () => {
  const isClean = (some: readonly FixGroup[]) => some.filter(({ id }) => id === 'g2' || id === 'g7').length < 2;
  expect([...guiltyGroups([fact], sceneOf([]), groups, isClean).keys()]).toEqual(['g7']);
});

test('an error that does not come back when groups are tried out takes all that may be at fault', () => {
  expect(guiltyGroups([fact], sceneOf([]), groups, () => true).size).toBe(groups.length);
});

function never(): boolean {
  throw new Error('Nothing is to be tried out.');
}

function group(id: string): FixGroup {
  return { id: id as FixGroup['id'], findings: [], changes: [], functionsMadeAsync: [], hazards: [] };
}

function sceneOf(files: Parameters<typeof guiltyGroups>[1]['files']) {
  return { files, texts: new Map([['/a.ts', text]]) };
}
