// `--format rdjson` and `rdjsonl`: the Reviewdog Diagnostic Format. Columns count bytes of UTF-8 there, and a suggestion is taken by
// itself: only a group that changes one place has one. Knows nothing of the hosts that reviewdog talks to.
import type { FileChange, GroupId, Report, ReportedFinding } from '../model.js';
import { type LineEdit, lineEdits, spanning } from './line-edits.js';
import { groupsById } from './message.js';
import { located, remark, ruleOf, type Severity, severityOf } from './remark.js';
import { isOpen } from './totals.js';

export interface RdjsonOptions {
  /** The way from the working directory to the package, empty or ending in `/`. */
  readonly prefix: string;
  changesOf(groups: readonly GroupId[]): readonly FileChange[];
}

/** A suggestion of more lines is hard to review, and rarely lies within the lines of a pull request. */
const mostLines = 12;

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

const source = { name: 'unblock' };

export function formatRdjson(report: Report, options: RdjsonOptions): string {
  return `${JSON.stringify({ source, diagnostics: diagnosticsOf(report, options) }, null, 2)}\n`;
}

/** One diagnostic a line. */
export function formatRdjsonLines(report: Report, options: RdjsonOptions): string {
  return diagnosticsOf(report, options)
    .map((diagnostic) => `${JSON.stringify({ ...diagnostic, source })}\n`)
    .join('');
}

function diagnosticsOf(report: Report, { prefix, changesOf }: RdjsonOptions) {
  const groups = groupsById(report.groups);
  const suggested = new Set<GroupId>();
  return report.findings.filter(isOpen).map((finding) => {
    const group = finding.group === undefined ? undefined : groups.get(finding.group);
    // Taken twice, it would no longer fit.
    const isFirst = finding.status === 'fixed' && group !== undefined && !suggested.has(group.id);
    if (isFirst) suggested.add(group.id);
    const edit = isFirst ? onlyEdit(changesOf([group.id])) : undefined;
    return {
      message: remark(finding, group, prefix),
      location: { path: located(prefix, finding.file), range: range(finding) },
      severity: severities[severityOf(finding)],
      code: { value: ruleOf(finding) },
      ...(edit === undefined ? {} : { suggestions: [suggestion(edit)] }),
    };
  });
}

/** Only the first line is at hand: what ends in another one is told by lines. */
function range({ line, column, endLine, endColumn, excerpt }: ReportedFinding) {
  if (line !== endLine) return { start: { line }, end: { line: endLine } };
  const bytes = (end: number) => new TextEncoder().encode(excerpt.slice(0, end - 1)).length + 1;
  return { start: { line, column: bytes(column) }, end: { line, column: bytes(endColumn) } };
}

/** Whole lines without columns: the form that every host of reviewdog can show. */
function suggestion({ line, before, after }: LineEdit) {
  return {
    range: { start: { line }, end: { line: line + before.length - 1 } },
    text: after.join('').replace(/\n$/, ''),
  };
}

function onlyEdit(changes: readonly FileChange[]): LineEdit | undefined {
  const [change] = changes;
  if (change?.before === undefined || changes.length > 1) return undefined;
  const edit = spanning(lineEdits(change.before, change.after), change.before);
  if (edit === undefined || edit.before.length === 0 || edit.before.length > mostLines) return undefined;
  return keepsBytes(edit, change.bom) ? edit : undefined;
}

/** Hosts write a suggestion with line feeds, and know nothing of a byte order mark. */
function keepsBytes({ line, before, after }: LineEdit, bom: boolean): boolean {
  return [...before, ...after].every((each) => /[^\r]\n$|^\n$/.test(each)) && !(bom && line === 1);
}
