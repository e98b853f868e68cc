// The line of totals, and how findings are counted in words. Pure functions of the report.
import type { Report, ReportedFinding, Status } from '../model.js';

export type Stage = 'checked' | 'planned' | 'written';

const fixedWords: Readonly<Record<Stage, string>> = {
  checked: 'can be fixed',
  planned: 'would be fixed',
  written: 'fixed',
};

export function totals(report: Report, stage: Stage): string {
  const count = (status: Status) => report.findings.filter((finding) => finding.status === status).length;
  const open = report.findings.filter(isOpen);
  const hidden = [
    [count('out-of-scope'), 'out of scope'],
    [count('ignored'), 'ignored'],
    [count('baseline'), 'in the baseline'],
  ] as const;
  const shown = [
    [count('fixed'), fixedWords[stage]],
    [count('review'), 'to review'],
    [count('refused'), 'left alone'],
  ] as const;
  const files = new Set(open.map((finding) => finding.file)).size;
  if (report.summary.files === 0) return 'There is no JavaScript or TypeScript file to look at.';
  const head =
    open.length === 0
      ? `Nothing blocks the event loop in ${plural(report.summary.files, 'file')}`
      : `${counted(open)} in ${files} of ${plural(report.summary.files, 'file')}`;
  const parts = [list(shown), list(hidden)].filter((part) => part !== '');
  return parts.length === 0 ? `${head}.` : `${head}: ${parts.join('; ')}.`;
}

/** A finding that counts: in scope, and neither ignored nor known before. */
export function isOpen(finding: ReportedFinding): boolean {
  return finding.status === 'fixed' || finding.status === 'review' || finding.status === 'refused';
}

/** How many there are, by what they have in common. */
export function counted(findings: readonly Pick<ReportedFinding, 'kind' | 'transform'>[]): string {
  const [word, ...others] = new Set(findings.map(wordFor));
  return plural(findings.length, word === undefined || others.length > 0 ? 'finding' : word);
}

function wordFor({ kind, transform }: Pick<ReportedFinding, 'kind' | 'transform'>): string {
  if (kind !== 'missing-await') return 'blocking call';
  return transform === 'needless-await' ? 'needless await' : 'missing await';
}

/** What stands before the sentence that says what is wrong with it. */
export function whyLabel({ kind }: Pick<ReportedFinding, 'kind'>): string {
  return kind === 'missing-await' ? 'wrong' : 'blocks';
}

export function plural(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}

function list(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}
