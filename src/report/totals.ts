// The line of totals and the next thing to type, for the end of `check` and `fix`. Pure functions of the report.
import type { Report, ReportedFinding, Status } from '../model.js';
import type { RefusalReason } from '../reasons.js';

export type Stage = 'checked' | 'planned' | 'written';

export interface NextOptions {
  readonly stage: Stage;
  /** Paths and options that chose what to look at, as they would be typed again. */
  readonly selection: readonly string[];
}

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

/** What to type next; undefined when nothing is left to do. */
export function nextStep(report: Report, options: NextOptions): string | undefined {
  const has = (status: Status) => report.findings.some((finding) => finding.status === status);
  const command = (words: string) => ['npx unblock', words, ...options.selection].join(' ');
  if (report.findings.some(({ refusal }) => refusal?.reason === 'declined')) {
    return `${command('fix --interactive')}  (${has('fixed') ? 'asks about the rest, once this is committed' : 'asks again'})`;
  }
  if (has('fixed') && options.stage === 'checked') return `${command('fix')}  (shows the rewrite)`;
  if (has('fixed') && options.stage === 'planned') return `${command('fix --write')}  (applies it)`;
  if (has('review')) return `${command('fix --min-confidence review')}  (takes what a person should look at)`;
  const reason = commonestReason(report);
  if (reason) return `npx unblock explain ${reason}  (says what to do about it)`;
  if (has('out-of-scope')) return `${command('check --scope all')}  (shows start-up code and scripts too)`;
  return undefined;
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

function commonestReason(report: Report): RefusalReason | undefined {
  const counts = new Map<RefusalReason, number>();
  for (const { refusal } of report.findings) {
    if (refusal) counts.set(refusal.reason, (counts.get(refusal.reason) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0];
}
