// A report as large as a large package makes one, for the test of the page: two thousand findings of all kinds.
import type { FileChange, FindingId, GroupId, Report, ReportedFinding, ReportedGroup } from '../src/model.js';
import type { HazardId, RefusalReason } from '../src/reasons.js';

const many = 2_000;
const root = '/pkg';
const reaches = ['serving', 'library', 'startup', 'script', 'test'] as const;
const refusals: readonly RefusalReason[] = ['constructor', 'callback', 'public-api', 'escapes', 'needs-worker'];
const hazards: readonly HazardId[] = ['file-race', 'shared-state', 'error-routing'];
const folders = ['routes', 'store', 'jobs', 'mail', 'billing', 'reports', 'auth', 'admin', 'search', 'lib', 'config'];

export function manyFindings(): { report: Report; changesOf: (groups: readonly GroupId[]) => FileChange[] } {
  const findings = Array.from({ length: many }, (_, index) => finding(index));
  const groups = findings.flatMap((each, index) => (each.group === undefined ? [] : [group(each, each.group, index)]));
  const count = (status: string) => findings.filter((each) => each.status === status).length;
  const changes = new Map(groups.map(({ id, files: [file = ''] }, index) => [id, change(file, index)]));
  const report: Report = {
    root,
    summary: {
      files: 4_000,
      filesChanged: groups.length,
      findings: many,
      fixed: count('fixed'),
      review: count('review'),
      refused: count('refused'),
      outOfScope: 0,
      groups: groups.length,
      diagnosticsBefore: 3,
      diagnosticsAfter: 3,
      durationMs: 60_000,
      phases: {},
    },
    findings,
    groups,
    changes: [],
    errors: [],
    packages: [],
    notices: [],
  };
  return { report, changesOf: (ids) => ids.flatMap((id) => changes.get(id) ?? []) };
}

function finding(index: number): ReportedFinding {
  const status = index % 4 === 3 ? 'refused' : index % 7 === 0 ? 'review' : 'fixed';
  const file = fileOf(index);
  return {
    id: `f${index}` as FindingId,
    transform: index % 5 === 0 ? 'crypto' : 'fs',
    api: index % 5 === 0 ? 'node:crypto#pbkdf2Sync' : 'node:fs#readFileSync',
    kind: 'io',
    why: 'Nothing else runs while a file is read to its end.',
    instead: '`readFile` of `node:fs/promises`',
    file,
    line: 12 + index,
    column: 3,
    endLine: 12 + index,
    endColumn: 40,
    excerpt: `  const text${index} = readFileSync(path.join(root, 'file-${index}.json'), 'utf8');`,
    reach: at(reaches, index % 11),
    chain: ['POST /orders', 'placeOrder', `load${index}`].map((name, line) => ({ name, file, line: line + 1 })),
    status,
    ...(status === 'refused'
      ? { refusal: { reason: at(refusals, index), at: { name: `Store${index}`, file, line: 4 } } }
      : { group: `g${index}` as GroupId }),
  };
}

function group({ id, file, status }: ReportedFinding, groupId: GroupId, index: number): ReportedGroup {
  return {
    id: groupId,
    findings: [id],
    functionsMadeAsync: [1, 2, 3].map((line) => ({ name: `load${index}_${line}`, file, line })),
    files: [file],
    confidence: status === 'review' ? 'review' : 'safe',
    hazards: status === 'review' ? [{ id: at(hazards, index), place: { name: 'save', file, line: 9 } }] : [],
    verdict: 'accepted',
    diagnostics: [],
  };
}

function change(file: string, index: number): FileChange {
  const lines = Array.from(
    { length: 90 },
    (_, line) => `  const value${line} = compute(${index}, ${line}); // ${line}`,
  );
  const before = lines.map((line, at) => (at % 30 === 12 ? `  const text = readFileSync(file${at}, 'utf8');` : line));
  const after = before.map((line) => line.replace('readFileSync', 'await readFile'));
  return { file: `${root}/${file}`, before: before.join('\n'), after: after.join('\n'), bom: false };
}

function fileOf(index: number): string {
  return `src/${at(folders, index)}/part-${index % 50}/module-${index}.ts`;
}

function at<T>(all: readonly T[], index: number): T {
  return all[index % all.length]!;
}
