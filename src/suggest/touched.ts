// What a report says of a change: the findings that stand on lines which it adds, and the groups that mend them.

import type { GroupId, Report, ReportedFinding } from '../model.js';
import { isOpen } from '../report/totals.js';
import type { Offer } from './gather.js';
import { addsAny, type ChangedFile } from './hunks.js';

export interface Touched {
  /** With these findings alone, and verified with their groups alone. */
  readonly report: Report;
  /** Groups that would be written. */
  readonly groups: readonly GroupId[];
  /** Ids of everything that was found, touched or not. */
  readonly known: ReadonlySet<string>;
}

/** @param changed undefined where everything is asked for */
export function touchedBy(changed: readonly ChangedFile[] | undefined, offer: Offer): Touched {
  const isTouched = touches(changed);
  const wanted = groupsOf(offer.report.findings.filter(isTouched));
  const all = groupsOf(offer.report.findings);
  // Without the others, one of these may no longer pass the type checker.
  const report = wanted.length === all.length || wanted.length === 0 ? offer.report : offer.only(wanted);
  const findings = report.findings.filter((finding) => isOpen(finding) && isTouched(finding));
  const groups = groupsOf(findings);
  return {
    report: { ...report, findings, changes: wanted.length === 0 ? [] : report.changes },
    groups,
    known: new Set(offer.report.findings.filter(isOpen).map(({ id }) => id)),
  };
}

function touches(changed: readonly ChangedFile[] | undefined): (finding: ReportedFinding) => boolean {
  if (changed === undefined) return () => true;
  const files = new Map(changed.map((file) => [file.path, file.hunks]));
  return ({ file, line, endLine }) => addsAny(files.get(file) ?? [], line, endLine);
}

function groupsOf(findings: readonly ReportedFinding[]): GroupId[] {
  const fixed = findings.filter(({ status }) => status === 'fixed');
  return [...new Set(fixed.flatMap(({ group }) => group ?? []))];
}
