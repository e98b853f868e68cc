import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { describe, expect, it } from 'vitest';
import { empty, fixed, refused, report, review } from '../../test/cli-sample-report.js';
import type { FileChange, ReportedFinding } from '../model.js';
import { formatRdjson, formatRdjsonLines } from './rdjson.js';

const change: FileChange = { file: '/pkg/src/receipts.ts', before: 'a\nb\nc\n', after: 'a\nB\nc\n', bom: false };
const options = { prefix: '', changesOf: (): FileChange[] => [change] };

function diagnosticsOf(findings: readonly ReportedFinding[], changes: Partial<typeof options> = {}) {
  return JSON.parse(formatRdjson({ ...report, findings }, { ...options, ...changes })).diagnostics;
}
const suggestionsOf = (...changes: FileChange[]) => diagnosticsOf([fixed], { changesOf: () => changes })[0].suggestions;

it('is what a validator of the format takes', async () => {
  const validator = new RDFormatValidator({ strictMode: true });
  const { errors, warnings } = await validator.validateString(formatRdjson(report, options));
  expect([errors, warnings]).toEqual([[], []]);
  // It warns of a result without diagnostics.
  expect((await validator.validateString(formatRdjson(empty, options))).errors).toEqual([]);
});

it('says the same line by line', () => {
  const lines = formatRdjsonLines(report, options).trimEnd().split('\n');
  const { source, diagnostics } = JSON.parse(formatRdjson(report, options));
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    diagnostics.map((diagnostic: object) => ({ ...diagnostic, source })),
  );
  expect(formatRdjsonLines(empty, options)).toBe('');
});

it('says what blocks, how gravely, and under which rule', () => {
  const [found, left, startup] = diagnosticsOf([
    fixed,
    { ...refused, reach: 'library' },
    { ...fixed, reach: 'startup' },
  ]);
  expect(found).toMatchObject({ severity: 'ERROR', code: { value: 'node:fs#readFileSync' } });
  expect(left).toMatchObject({ severity: 'WARNING' });
  expect(left.message).toMatch(
    /Left alone \(constructor\): a constructor cannot wait\. See Store \(src\/store\.ts:11\)\.$/,
  );
  expect(startup).toMatchObject({ severity: 'INFO' });
});

it('names files from the working directory', () => {
  expect(diagnosticsOf([fixed], { prefix: 'shop/' })[0].location.path).toBe('shop/src/receipts.ts');
});

it('counts columns in bytes of UTF-8', () => {
  const excerpt = "  log('größe 😀', readFileSync(f));";
  const column = excerpt.indexOf('readFileSync') + 1;
  const [{ location }] = diagnosticsOf([{ ...fixed, excerpt, column, endColumn: column + 15 }]);
  const bytes = Buffer.from(excerpt);
  const { start, end } = location.range;
  expect(bytes.subarray(start.column - 1, end.column - 1).toString()).toBe('readFileSync(f)');
});

it('tells by lines what ends in another line', () => {
  expect(diagnosticsOf([review])[0].location.range).toEqual({ start: { line: 3 }, end: { line: 5 } });
});

describe('suggestions', () => {
  it('replace whole lines', () => {
    expect(suggestionsOf(change)).toEqual([{ range: { start: { line: 2 }, end: { line: 2 } }, text: 'B' }]);
  });

  it('span the lines between two edits', () => {
    expect(suggestionsOf({ ...change, after: 'x\nA\nb\nC\n' })).toEqual([
      { range: { start: { line: 1 }, end: { line: 3 } }, text: 'x\nA\nb\nC' },
    ]);
  });

  it('stand once in a group', () => {
    expect(diagnosticsOf([fixed, fixed]).map((each: object) => 'suggestions' in each)).toEqual([true, false]);
  });

  const far = `a\n${'b\n'.repeat(20)}c\n`;
  it.each([
    ['two files', [change, { ...change, file: '/pkg/src/b.ts' }]],
    ['a file that is created', [change, { file: '/pkg/src/new.ts', after: 'a\n', bom: false }]],
    ['places that lie apart', [{ ...change, before: far, after: far.replace('a', 'A').replace('c', 'C') }]],
    ['carriage returns', [{ ...change, before: 'a\r\n', after: 'b\r\n' }]],
    ['no last line end', [{ ...change, before: 'a', after: 'b' }]],
    ['a byte order mark in the first line', [{ ...change, before: 'a\n', after: 'b\n', bom: true }]],
    ['nothing to be seen', []],
  ])('are not made for %s', (_, changes: FileChange[]) => {
    expect(suggestionsOf(...changes)).toBeUndefined();
  });

  it('are not made for what is left alone', () => {
    expect(diagnosticsOf([refused, review]).some((each: object) => 'suggestions' in each)).toBe(false);
  });
});
