import { expect, it } from 'vitest';
import { empty, fixed, outOfScope, refused, report, review } from '../../test/cli-sample-report.js';
import type { ReportedFinding } from '../model.js';
import { formatGitlab } from './gitlab.js';

const issuesOf = (findings: ReportedFinding[], prefix = '') =>
  JSON.parse(formatGitlab({ ...report, findings }, prefix));

it('has what GitLab asks for', () => {
  expect(issuesOf([fixed, outOfScope])).toEqual([
    {
      type: 'issue',
      check_name: 'node:fs#readFileSync',
      description:
        'readFileSync: Reads the whole file before anything else can run. Instead: `readFile` of `node:fs/promises`. ' +
        '"npx unblock fix" rewrites it.',
      categories: ['Performance'],
      severity: 'major',
      fingerprint: fixed.id,
      location: { path: 'src/receipts.ts', lines: { begin: 4, end: 4 } },
    },
  ]);
  expect(formatGitlab(empty, '')).toBe('[]\n');
});

it('takes only severities that GitLab knows', () => {
  const reaches = ['serving', 'library', 'startup', 'script', 'test'] as const;
  expect(
    issuesOf(reaches.map((reach) => ({ ...fixed, reach }))).map((each: { severity: string }) => each.severity),
  ).toEqual(['major', 'minor', 'info', 'info', 'info']);
});

it('gives each finding a fingerprint of its own that holds no line', () => {
  const prints = (findings: ReportedFinding[], prefix = '') =>
    issuesOf(findings, prefix).map((each: { fingerprint: string }) => each.fingerprint);
  const all = [fixed, refused, review];
  expect(new Set(prints(all)).size).toBe(3);
  expect(prints(all.map((each) => ({ ...each, line: each.line + 7 })))).toEqual(prints(all));
  expect(prints([fixed], 'packages/a/')).not.toEqual(prints([fixed], 'packages/b/'));
});

it('counts a forgotten await as a risk', () => {
  const [issue] = issuesOf([{ ...fixed, kind: 'missing-await', transform: 'missing-await' }]);
  expect(issue).toMatchObject({ check_name: 'missing-await', categories: ['Bug Risk'] });
});

it('says where to look', () => {
  expect(issuesOf([refused])[0].description).toMatch(/a constructor cannot wait\. See Store \(src\/store\.ts:11\)\.$/);
});
