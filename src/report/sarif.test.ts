import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { empty, fixed, refused, report, review } from '../../test/cli-sample-report.js';
import type { FileChange, GroupId, ReportedFinding } from '../model.js';
import { formatSarif } from './sarif.js';

const official = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(official, 'utf8')));

const transforms = [
  {
    name: 'fs',
    summary: 'Reads without blocking.',
    example: { before: 'readFileSync(f);', after: 'await readFile(f);' },
  },
];
const options = { version: '1.2.3', prefix: '', transforms, changesOf: () => report.changes };

function sarifOf(findings: readonly ReportedFinding[], changes: Partial<typeof options> = {}): Log {
  const log: Log = JSON.parse(formatSarif({ ...report, findings }, { ...options, ...changes }));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log;
}
const resultsOf = (...args: Parameters<typeof sarifOf>): Result[] => sarifOf(...args).runs[0]?.results ?? [];
const chain = ['listen', 'handle', 'load'].map((name, index) => ({ name, file: 'src/a.ts', line: index + 1 }));

it('keeps the official schema, and gives the same bytes each time', () => {
  const log = sarifOf(report.findings);
  expect(log.runs[0]?.results).toHaveLength(3);
  expect(formatSarif(report, options)).toBe(formatSarif(report, options));
  expect(validate(JSON.parse(formatSarif(empty, options)))).toBe(true);
});

it('has a rule for each API that was found, with the texts of explain', () => {
  const [run] = sarifOf([refused, fixed, review]).runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(['idiom#busy-wait', 'node:fs#readFileSync']);
  expect(rules[1]).toMatchObject({
    name: 'readFileSync',
    shortDescription: { text: 'readFileSync blocks the event loop.' },
    fullDescription: { text: fixed.why },
  });
  expect(rules[1]?.help?.markdown).toContain('```ts\nawait readFile(f);\n```');
  expect(rules[1]?.help?.text).toContain('Left alone: a constructor cannot wait (constructor)');
  expect(rules[0]?.help?.text).toContain('To review: the wait no longer follows the clock of the machine (host-clock)');
  for (const result of run?.results ?? []) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
});

it('calls a forgotten await after its transform', () => {
  const [run] = sarifOf([{ ...fixed, kind: 'missing-await', transform: 'missing-await' }]).runs;
  expect(run?.results?.[0]?.ruleId).toBe('missing-await');
  expect(run?.tool.driver.rules?.[0]).toMatchObject({ properties: { tags: ['correctness', 'missing-await'] } });
});

it('identifies a finding without its lines', () => {
  const moved = resultsOf([{ ...fixed, line: 40, endLine: 40 }]);
  expect(moved[0]?.partialFingerprints).toEqual({ 'findingId/v1': fixed.id });
  expect(resultsOf([fixed])[0]?.partialFingerprints).toEqual(moved[0]?.partialFingerprints);
});

it('names files from the root of the repository, encoded', () => {
  const [result] = resultsOf([{ ...fixed, file: 'src/[id]/über uns#1.ts' }], { prefix: 'a b/' });
  const { artifactLocation, region } = result?.locations?.[0]?.physicalLocation ?? {};
  expect(artifactLocation).toEqual({
    uri: 'a%20b/src/%5Bid%5D/%C3%BCber%20uns%231.ts',
    uriBaseId: '%SRCROOT%',
  });
  expect(region).toEqual({ startLine: 4, startColumn: 16, endLine: 4, endColumn: 42 });
});

it('shows the way that leads to the call', () => {
  const [result] = resultsOf([{ ...fixed, chain }]);
  const steps = result?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
  expect(steps.map(({ location }) => [location?.message?.text, location?.physicalLocation?.region?.startLine])).toEqual(
    [
      ['listen', 1],
      ['handle', 2],
      ['load', 3],
      ['readFileSync', 4],
    ],
  );
});

it('links to the place that stands in the way, and to what has to be looked at', () => {
  const [left, open] = resultsOf([refused, review]);
  expect(left?.message.text).toMatch(/Left alone \(constructor\): a constructor cannot wait\. See \[Store\]\(1\)\.$/);
  expect(left?.relatedLocations).toMatchObject([{ id: 1, physicalLocation: { region: { startLine: 11 } } }]);
  expect(open?.message.text).toMatch(/\(host-clock\)\. See \[retry\]\(1\)\.$/);
});

it('takes brackets for text where they are no link', () => {
  const [result] = resultsOf([{ ...fixed, why: 'It reads [all] of it.' }]);
  expect(result?.message.text).toContain('reads \\[all\\] of it.');
});

it('tells what could not be read', () => {
  const [run] = sarifOf([]).runs;
  expect(run?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([{ message: { text: 'does not parse' } }]);
});

describe('fixes', () => {
  const change = (before: string, after: string): FileChange => ({ file: 'src/a.ts', before, after, bom: false });
  const fixesOf = (changes: readonly FileChange[]) => resultsOf([fixed], { changesOf: () => changes })[0]?.fixes;

  it.each([
    ['in the middle', 'a\nb\nc\n', 'a\nB\nc\n'],
    ['at both ends', 'a\nb\nc\n', 'A\nb\nC\n'],
    ['something new', 'a\nb\n', 'x\na\ny\nb\n'],
    ['something gone', 'a\nb\nc\n', 'b\n'],
    ['without a last line end', 'a\r\nb', 'a\r\nB'],
    ['with another last line end', 'a\nb', 'a\nb\n'],
    ['beside astral letters', '😀a\n😀b', '😀a\n😀B'],
  ])('lead to the rewritten text: %s', (_, before, after) => {
    const [fix] = fixesOf([change(before, after)]) ?? [];
    expect(applied(before, fix)).toBe(after);
  });

  it('stand at no finding that is left alone or to be reviewed', () => {
    expect(resultsOf([refused, review]).flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });

  it('are left out where a file is created', () => {
    expect(fixesOf([change('a\n', 'b\n'), { file: 'src/new.ts', after: 'c\n', bom: false }])).toBeUndefined();
  });

  it('stand once in a large group', () => {
    const findings = Array.from({ length: 21 }, (_, index) => ({ ...fixed, line: index + 1, endLine: index + 1 }));
    const groups = [{ ...report.groups[0]!, id: fixed.group as GroupId, findings: findings.map(({ id }) => id) }];
    const { runs } = JSON.parse(formatSarif({ ...report, findings, groups }, options)) as Log;
    expect(runs[0]?.results?.map(({ fixes }) => fixes?.length ?? 0)).toEqual([1, ...Array(20).fill(0)]);
  });
});

/** As an editor does it: from the end, by lines and UTF-16 columns. */
function applied(text: string, fix: NonNullable<Result['fixes']>[number] | undefined): string {
  let result = text;
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line = 1, column = 1) => (starts[line - 1] ?? text.length) + column - 1;
  for (const { deletedRegion: at, insertedContent } of fix?.artifactChanges[0]?.replacements.toReversed() ?? []) {
    const [start, end] = [offset(at.startLine, at.startColumn), offset(at.endLine, at.endColumn)];
    result = result.slice(0, start) + (insertedContent?.text ?? '') + result.slice(end);
  }
  return result;
}
