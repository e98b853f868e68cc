// The report as the data of its HTML page: files as the repository names them, owners, diffs while there is room for them.
import { posix } from 'node:path';
import type { FileChange, GroupId, Place, Report, ReportedFinding, ReportedGroup } from '../model.js';
import { patchesOf } from './diff.js';
import type { Explanation } from './explanation.js';
import { hazards } from './hazards.js';
import { type NextOptions, nextSteps } from './next-steps.js';
import { byPackage } from './packages.js';
import type { PageData, PageDiff, PageFinding, PageGroup, PagePlace, PageStatus } from './page-data.js';
import { reasons } from './reasons.js';
import { located, subjectOf } from './remark.js';
import { isOpen, totals } from './totals.js';

export interface PageOptions extends NextOptions {
  /** The way from the root of the repository to the package, empty or ending in `/`. */
  readonly prefix: string;
  /** Of a file of the repository; undefined where the repository names no owners at all. */
  readonly ownersOf: ((file: string) => readonly string[]) | undefined;
  changesOf(groups: readonly GroupId[]): readonly FileChange[];
}

/** Characters of all diffs: with what stands around them a report stays well below 15 MB. */
const roomOfDiffs = 9_000_000;
const longestLine = 240;
/** `src/routes` of `src/routes/orders/list.ts`: deeper, a chart would show single files. */
const depthOfFolders = 2;

export function pageData(report: Report, options: PageOptions): PageData {
  const parts = byPackage(report).flatMap(({ name, findings }) => findings.map(({ id }) => [id, name] as const));
  const packages = new Map(parts);
  const findings = report.findings.filter(isOpen).map((finding): PageFinding => {
    const name = packages.get(finding.id);
    return { ...pageFinding(finding, options), ...(name === undefined ? {} : { package: name }) };
  });
  const { summary } = report;
  const { diagnosticsBefore: before, diagnosticsAfter: after } = summary;
  return {
    name: posix.basename(report.root),
    totals: totals(report, options.stage),
    counts: {
      files: summary.files,
      fixed: summary.fixed,
      review: summary.review,
      refused: summary.refused,
      outOfScope: summary.outOfScope,
    },
    ...(before === null || after === null ? {} : { diagnostics: { before, after } }),
    steps: nextSteps(report, options),
    hasOwners: options.ownersOf !== undefined,
    findings,
    groups: pageGroups(report, findings, options),
    newFiles: diffsOf(createdFiles(report, options), report, options),
    reasons: textsOf(
      reasons,
      findings.map(({ refusal }) => refusal?.reason),
    ),
    hazards: textsOf(
      hazards,
      report.groups.flatMap((group) => group.hazards.map(({ id }) => id)),
    ),
    errors: report.errors.map(({ file, message }) => ({ ...(file === undefined ? {} : { file }), message })),
  };
}

function pageFinding(finding: ReportedFinding, { prefix, ownersOf }: PageOptions): PageFinding {
  const { id, transform, kind, why, instead, line, excerpt, reach, chain, status, refusal, group } = finding;
  const file = located(prefix, finding.file);
  const shown = (place: Place) => pagePlace(place, prefix);
  return {
    id,
    transform,
    subject: subjectOf(finding),
    kind,
    why,
    instead,
    file,
    line,
    excerpt: shortened(excerpt, finding.column),
    reach,
    chain: chain.map(shown),
    status: status as PageStatus,
    folder: folderOf(file),
    owners: ownersOf?.(file) ?? [],
    ...(refusal === undefined ? {} : { refusal: { ...refusal, ...(refusal.at ? { at: shown(refusal.at) } : {}) } }),
    ...(group === undefined ? {} : { group }),
  };
}

/** The part around the finding, where somebody wrote a page into one line. */
function shortened(excerpt: string, column: number): string {
  if (excerpt.length <= longestLine) return excerpt.trim();
  const start = Math.max(0, column - 1 - longestLine / 4);
  return `…${excerpt.slice(start, start + longestLine)}…`;
}

function folderOf(file: string): string {
  const parts = posix.dirname(file).split('/');
  return parts.slice(0, depthOfFolders).join('/');
}

function pagePlace({ name, file, line }: Place, prefix: string): PagePlace {
  return { name, file: located(prefix, file), line };
}

/** In the order of the source, as the findings are. */
function pageGroups(report: Report, findings: readonly PageFinding[], options: PageOptions): PageGroup[] {
  const known = new Map(report.groups.map((group) => [String(group.id), group]));
  const statuses = new Map<string, PageStatus>();
  for (const { group, status } of findings) if (group !== undefined) statuses.set(group, status);
  let room = roomOfDiffs;
  return [...statuses].flatMap(([id, status]) => {
    const group = known.get(id);
    if (group === undefined) return [];
    const diffs = groupDiffs(group, report, options);
    const size = JSON.stringify(diffs).length;
    if (size > room) return [pageGroup(group, status, undefined, options)];
    room -= size;
    return [pageGroup(group, status, diffs, options)];
  });
}

/** What is created stands in a section of its own: several groups may share it. */
function groupDiffs(group: ReportedGroup, report: Report, options: PageOptions): PageDiff[] {
  const changes = options.changesOf([group.id]).filter(({ before }) => before !== undefined);
  return diffsOf(changes, report, options);
}

/** Also those that only groups to review would write. */
function createdFiles(report: Report, options: PageOptions): FileChange[] {
  const review = report.groups.filter(({ confidence }) => confidence === 'review').map(({ id }) => id);
  const all = [...options.changesOf(review), ...report.changes].filter(({ before }) => before === undefined);
  return [...new Map(all.map((change) => [change.file, change])).values()];
}

function pageGroup(
  group: ReportedGroup,
  status: PageStatus,
  diffs: readonly PageDiff[] | undefined,
  { prefix }: PageOptions,
): PageGroup {
  return {
    id: group.id,
    findings: group.findings,
    functions: group.functionsMadeAsync.map((place) => pagePlace(place, prefix)),
    hazards: group.hazards.map(({ id, place }) => ({ id, place: pagePlace(place, prefix) })),
    confidence: group.confidence,
    status,
    verdict: group.verdict,
    diagnostics: group.diagnostics,
    ...(diffs === undefined ? {} : { diffs }),
  };
}

function diffsOf(changes: readonly FileChange[], report: Report, { prefix }: PageOptions): PageDiff[] {
  return patchesOf(changes, report.root, prefix).map(({ oldFileName, newFileName = '', hunks }) => ({
    file: newFileName.replace(/^b\//, ''),
    isNew: oldFileName === '/dev/null',
    hunks: hunks.map(({ oldStart, newStart, lines }) => ({
      oldStart,
      newStart,
      // `\ No newline at end of file` is no line of the file.
      lines: lines.filter((line) => !line.startsWith('\\')).map((line) => line.replace(/\r$/, '')),
    })),
  }));
}

function textsOf<Id extends string>(
  texts: Readonly<Record<Id, Explanation>>,
  ids: readonly (string | undefined)[],
): Record<string, Explanation> {
  const found = Object.entries<Explanation>(texts).filter(([id]) => ids.includes(id));
  return Object.fromEntries(found);
}
