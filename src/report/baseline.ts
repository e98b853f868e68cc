// Findings that are known already: taken from a report, told apart from new ones, written as a file that people review.
import type { Report, ReportedFinding } from '../model.js';
import { isOpen } from './totals.js';

/** What a baseline says of a finding. No line: it stays the same where others are added or taken away above it. */
export interface KnownFinding {
  /** As in the report: made of file, API, function and the text of the call. */
  readonly id: string;
  /** Relative to the package root. */
  readonly file: string;
  readonly api: string;
  /** The line on which the call begins, without the blanks around it. */
  readonly source: string;
}

export interface Compared {
  readonly report: Report;
  /** Known findings that are there no longer. */
  readonly gone: readonly KnownFinding[];
}

/** Every finding that counts, or counted before a baseline was made of it; sorted by file, then by its text. */
export function knownIn(report: Report): KnownFinding[] {
  return report.findings
    .filter((finding) => isOpen(finding) || finding.status === 'baseline')
    .map(knownOf)
    .sort((a, b) => compare(a.file, b.file) || compare(a.source, b.source) || compare(a.id, b.id));
}

/**
 * Marks what is known. Where an id has changed, since the function has another name or the file another place, the same call on
 * the same line of text is taken for it.
 */
export function compareWith(known: readonly KnownFinding[], report: Report): Compared {
  const open = report.findings.filter(isOpen);
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const found = new Map<string, KnownFinding>();
  for (const { id } of open) {
    const entry = byId.get(id);
    if (entry !== undefined) found.set(id, entry);
  }
  const left = new Set(known.filter((entry) => ![...found.values()].includes(entry)));
  for (const finding of open) {
    if (found.has(finding.id)) continue;
    const same = [...left].find((entry) => isSame(entry, knownOf(finding)));
    if (same === undefined) continue;
    left.delete(same);
    found.set(finding.id, same);
  }
  const findings = report.findings.map((finding) =>
    found.has(finding.id) ? { ...finding, status: 'baseline' as const } : finding,
  );
  return { report: { ...report, findings }, gone: [...left] };
}

export function formatBaseline(known: readonly KnownFinding[]): string {
  return `${JSON.stringify({ version: 1, findings: known }, null, 2)}\n`;
}

function knownOf({ id, file, api, excerpt }: ReportedFinding): KnownFinding {
  return { id, file, api, source: excerpt.trim() };
}

function isSame(a: KnownFinding, b: KnownFinding): boolean {
  return a.api === b.api && a.source === b.source;
}

/** By code unit, so that the order does not depend on the machine's locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
