// Everything that a run has to say of a change, as plain data without a host: a second workflow may read it from a file.
import path from 'node:path';
import type { FileChange, GroupId, Report, ReportedFinding, ReportedGroup } from '../model.js';
import { formatDiff } from '../report/diff.js';
import { codeSpan } from '../report/markdown-text.js';
import { formatGitPatch } from '../report/patch.js';
import { severityOf, subjectOf } from '../report/remark.js';
import type { Block } from './blocks.js';
import { type Bundle, bundlesOf } from './bundles.js';
import type { ChangedFile } from './hunks.js';
import { consequences, explained, leftAlone, position, some } from './words.js';

/** One comment beside the code, with lines to put in. */
export interface Comment {
  /** Ids of the findings that it is about, and which piece of their fix it is. */
  readonly ids: readonly string[];
  readonly part: number;
  readonly file: string;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** The lines that take the place of those from `first` to `last`. */
  readonly lines: string;
}

/** One rewrite: as comments, or where it reaches beyond the diff with none. */
export interface Fix {
  readonly title: string;
  /** Of the findings that it mends. */
  readonly findings: number;
  readonly text: string;
  readonly diff: string;
  readonly comments: readonly Comment[];
}

/** A finding without a rewrite that could be taken at once. */
export interface Note {
  readonly title: string;
  readonly text: string;
}

export interface Advice {
  /** The directory that the run was for, from the root of the repository; empty for all of it. */
  readonly from: string;
  readonly findings: number;
  readonly fixes: readonly Fix[];
  readonly toReview: readonly Note[];
  readonly leftAlone: readonly Note[];
  /** Of every finding in the files at hand, touched or not. */
  readonly known: readonly string[];
  /** All fixes, for `git apply`. */
  readonly patch: string;
}

export interface Subject {
  readonly from: string;
  /** Of the repository: its root is the root of the report. */
  readonly report: Report;
  readonly groups: readonly GroupId[];
  readonly known: ReadonlySet<string>;
  /** What reviewers see of the change, in files where lines are as they see them. */
  readonly shown: readonly ChangedFile[];
  changesOf(groups: readonly GroupId[]): readonly FileChange[];
}

export function advise(subject: Subject): Advice {
  const { report, groups } = subject;
  const { inside, outside } = bundlesOf(groups, { ...subject, root: report.root });
  const bundles = [...inside, ...outside.map((group) => ({ groups: [group], blocks: [] }))];
  const fixes = bundles
    .map((bundle) => ({ bundle, findings: foundIn(bundle, report) }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => gravity(a.findings) - gravity(b.findings))
    .map(({ bundle, findings }) => fixOf(bundle, findings, subject));
  return {
    from: subject.from,
    findings: report.findings.length,
    fixes,
    toReview: report.findings.filter(({ status }) => status === 'review').map((each) => reviewNote(each, report)),
    leftAlone: report.findings.filter(({ status }) => status === 'refused').map(leftNote),
    known: [...subject.known],
    patch: formatGitPatch(report, ''),
  };
}

function foundIn({ groups }: Pick<Bundle, 'groups'>, report: Report): ReportedFinding[] {
  return report.findings.filter(({ group, status }) => status === 'fixed' && group && groups.includes(group));
}

const ranks = ['error', 'warning', 'note'];

/** What holds up requests comes first: where there is not room for all, the rest is left out. */
function gravity(findings: readonly ReportedFinding[]): number {
  return Math.min(...findings.map((finding) => ranks.indexOf(severityOf(finding))));
}

/** More findings than these are told by their place alone. */
const mostExplained = 3;

function fixOf({ groups, blocks }: Bundle, findings: readonly ReportedFinding[], subject: Subject): Fix {
  const { report } = subject;
  const changes = subject.changesOf(groups);
  const created = changes.filter(({ before }) => before === undefined);
  const own = changes.filter((change) => !created.includes(change));
  const names = created.map(({ file }) => codeSpan(path.posix.relative(report.root, file)));
  const rest = findings.slice(mostExplained).map((finding) => codeSpan(position(finding)));
  const text = [
    ...distinct(findings.slice(0, mostExplained).map(explained)),
    ...(rest.length > 0 ? [`The same fix holds for ${some(rest)}.`] : []),
    ...distinct(groups.flatMap((id) => consequencesOf(report, id))),
    // Several fixes may share a helper module: its text stands in the patch, once.
    ...(names.length > 0 ? [`New files, which the patch has: ${some(names)}.`] : []),
  ].join('\n\n');
  const [first] = findings;
  const title = first === undefined ? '' : titleOf(first, findings.length);
  return {
    title,
    findings: findings.length,
    text,
    diff: formatDiff({ ...report, changes: own }, { color: false, prefix: '' }),
    comments: commentsOf(blocks, findings, text),
  };
}

function titleOf(first: ReportedFinding, count: number): string {
  return `${codeSpan(position(first))} ${codeSpan(subjectOf(first))}${count > 1 ? ` and ${count - 1} more` : ''}`;
}

/** The piece with the first finding says it all; the others say where to find that one. */
function commentsOf(blocks: readonly Block[], findings: readonly ReportedFinding[], text: string): Comment[] {
  const [finding] = findings;
  if (finding === undefined) return [];
  const isMain = ({ file, first, last }: Block) =>
    file === finding.file && first <= finding.line && finding.line <= last;
  const main = blocks.find(isMain) ?? blocks[0];
  const sorted = main === undefined ? [] : [main, ...blocks.filter((block) => block !== main)];
  const together = 'Add all of them to a batch and commit them together: one alone breaks the code.';
  const about = `${codeSpan(subjectOf(finding))} (${codeSpan(position(finding))})`;
  return sorted.map(({ file, first, last, after }, index) => {
    const own = index === 0 ? text : `Part ${index + 1} of ${sorted.length} of the fix for ${about}. ${together}`;
    const note = index === 0 && sorted.length > 1 ? `\n\nThis fix has ${sorted.length} parts. ${together}` : '';
    return {
      ids: findings.map(({ id }) => id),
      part: index + 1,
      file,
      first,
      last,
      text: own + note,
      lines: after.join(''),
    };
  });
}

function consequencesOf(report: Report, id: GroupId): string[] {
  const group = groupCalled(report, id);
  return group === undefined ? [] : consequences(group);
}

function groupCalled({ groups }: Report, id: GroupId | undefined): ReportedGroup | undefined {
  return groups.find((group) => group.id === id);
}

function reviewNote(finding: ReportedFinding, report: Report): Note {
  const more = finding.group === undefined ? [] : consequencesOf(report, finding.group);
  return { title: titleOf(finding, 1), text: [explained(finding), ...more].join('\n\n') };
}

function leftNote(finding: ReportedFinding): Note {
  const why = leftAlone(finding);
  return { title: titleOf(finding, 1), text: [explained(finding), ...(why === undefined ? [] : [why])].join('\n\n') };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** The way from the root of the repository to a directory in it. */
export function fromRoot(root: string, directory: string): string {
  return path.posix.relative(root, directory);
}
