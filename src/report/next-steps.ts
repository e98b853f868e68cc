// The most valuable things to do next, as they would be typed: what the report counts most findings for comes first.
// A pure function of the report.
import type { Report, ReportedFinding, Status } from '../model.js';
import type { RefusalReason } from '../reasons.js';
import { reasons } from './reasons.js';
import { counted, type Stage } from './totals.js';

export interface NextOptions {
  readonly stage: Stage;
  /** Paths and options that chose what to look at, as they would be typed again. */
  readonly selection: readonly string[];
}

export interface Step {
  readonly command: string;
  /** What it does, and for how much. */
  readonly effect: string;
}

const mostSteps = 3;

/** Reasons that another option would do away with. */
const freedBy: ReadonlyMap<RefusalReason, string> = new Map([
  ['public-api', '--public-api twin'],
  ['spread', '--spread package'],
]);

/** The best first, at most three; empty when nothing is left to do. */
export function nextSteps(report: Report, options: NextOptions): Step[] {
  const command = (words: string) => {
    // What is typed now takes the place of what was typed before.
    const isNew = (typed: string) => !words.includes(typed.split(' ')[0] ?? '') || !typed.startsWith('--');
    return ['npx unblock', words, ...options.selection.filter(isNew)].join(' ');
  };
  const asked = askAgain(report, command);
  const steps = [
    ...(asked ? [asked] : rewriteSteps(report, options.stage, command)),
    ...reviewAndRefusals(report, command),
    ...outOfScopeSteps(report, command),
  ];
  return steps.slice(0, mostSteps);
}

/** One line a step, the commands in a column. */
export function stepLines(steps: readonly Step[]): string[] {
  return steps.map(({ command, effect }, index) => `${index === 0 ? 'Next: ' : '      '}${command}  (${effect})`);
}

type Command = (words: string) => string;

function askAgain(report: Report, command: Command): Step | undefined {
  if (!report.findings.some(({ refusal }) => refusal?.reason === 'declined')) return undefined;
  const effect = ofStatus(report, 'fixed').length > 0 ? 'asks about the rest, once this is committed' : 'asks again';
  return { command: command('fix --interactive'), effect };
}

function rewriteSteps(report: Report, stage: Stage, command: Command): Step[] {
  if (stage === 'written' || ofStatus(report, 'fixed').length === 0) return [];
  return stage === 'checked'
    ? [{ command: command('fix'), effect: 'shows the rewrite' }]
    : [{ command: command('fix --write'), effect: 'applies it' }];
}

/** What waits for a person, and the reasons that hold up most, by the number of findings. */
function reviewAndRefusals(report: Report, command: Command): Step[] {
  const review = ofStatus(report, 'review');
  const counts = [...refusedBy(report)].map(([reason, findings]) => ({
    weight: findings.length,
    step: refusalStep(reason, findings, command),
  }));
  if (review.length > 0) {
    const effect = `takes ${counted(review)} that a person should look at`;
    counts.push({ weight: review.length, step: { command: command('fix --min-confidence review'), effect } });
  }
  return counts.sort((a, b) => b.weight - a.weight).map(({ step }) => step);
}

function refusalStep(reason: RefusalReason, findings: readonly ReportedFinding[], command: Command): Step {
  const effect = `${counted(findings)} left alone: ${reasons[reason].short}`;
  const option = reason === 'public-api' && findings.every(isMoved) ? '--public-api change' : freedBy.get(reason);
  return { command: option === undefined ? `npx unblock explain ${reason}` : command(`fix ${option}`), effect };
}

/** A function or module that goes to a worker thread leaves nothing here that a twin could stand beside. */
function isMoved({ transform, api }: ReportedFinding): boolean {
  return transform === 'worker-offload' && api.startsWith('idiom#');
}

function outOfScopeSteps(report: Report, command: Command): Step[] {
  const out = ofStatus(report, 'out-of-scope');
  if (out.length === 0) return [];
  return [{ command: command('check --scope all'), effect: `shows ${counted(out)} in start-up code and scripts too` }];
}

function refusedBy(report: Report): Map<RefusalReason, ReportedFinding[]> {
  const found = new Map<RefusalReason, ReportedFinding[]>();
  for (const finding of ofStatus(report, 'refused')) {
    const reason = finding.refusal?.reason;
    if (reason !== undefined && reason !== 'declined') found.set(reason, [...(found.get(reason) ?? []), finding]);
  }
  return found;
}

function ofStatus(report: Report, status: Status): ReportedFinding[] {
  return report.findings.filter((finding) => finding.status === status);
}
