// Whether a suite passes as it did before: by the set of tests that passed, and by its exit status where there are no names.
import escapeRegExp from 'escape-string-regexp';
import type { Names } from './outcome.js';

/** One run of the suite. */
export interface SuiteRun {
  /** undefined where a signal ended it. */
  readonly status: number | undefined;
  readonly timedOut: boolean;
  readonly names: Names | undefined;
  /** All that it printed, in order, without colours. */
  readonly output: string;
  readonly seconds: number;
}

/** What is asked of every run: what the suite did before anything was rewritten. */
export interface Standard {
  /** Tests that passed. */
  readonly passed: ReadonlySet<string>;
  /** How many the suite said have passed. */
  readonly count: number | undefined;
  /** Tests that failed; they may go on so. */
  readonly failed: ReadonlySet<string>;
  readonly succeeds: boolean;
  /** Of these nothing is asked: the user said so, or they are unsteady. */
  isIgnored(name: string): boolean;
}

export interface SuiteFailure {
  /** Half a sentence: `"adds" does not pass any more`. */
  readonly what: string;
  /** Tests that passed before; empty where they have no names. */
  readonly tests: readonly string[];
  /** Some of them did not even run. */
  readonly hasMissing: boolean;
  readonly run: SuiteRun;
}

/** undefined where all that passed before passes. */
export function failureOf(run: SuiteRun, standard: Standard): SuiteFailure | undefined {
  const fail = (what: string, tests: readonly string[] = [], hasMissing = false): SuiteFailure => ({
    what,
    tests,
    hasMissing,
    run,
  });
  if (run.timedOut) return fail(`the tests did not end within ${Math.round(run.seconds)} seconds`);
  const failed = new Set(run.names?.failed);
  const tests = lostIn(run, standard);
  if (tests.length > 0) {
    const hasMissing = tests.some((name) => !failed.has(name));
    return fail(`${listed(tests)} ${tests.length === 1 ? 'does' : 'do'} not pass any more`, tests, hasMissing);
  }
  const fresh = failingTests(run).filter((name) => !standard.isIgnored(name) && !standard.failed.has(name));
  if (fresh.length > 0) return fail(`${listed(fresh)} ${fresh.length === 1 ? 'fails' : 'fail'} now`, fresh);
  const ignored = [...failed].filter((name) => standard.isIgnored(name)).length;
  const count = run.names?.count ?? 0;
  if (standard.count !== undefined && count + ignored < standard.count)
    return fail(`${standard.count} tests passed before, and ${count} pass now`, [], true);
  if (!standard.succeeds || run.status === 0 || ignored > 0) return undefined;
  return fail(`the tests end with ${statusText(run)}`);
}

function lostIn({ names }: SuiteRun, { passed, isIgnored }: Standard): string[] {
  const failed = [...(names?.failed ?? [])];
  const lost = [...passed].filter((name) => !names?.passed.has(name) && !isIgnored(name));
  // A suite fails with what is in it, which speaks for itself.
  return lost.filter((name) => !failed.some((other) => other.startsWith(`${name} > `)));
}

/** The tests that fail, without the suites that fail with them. */
export function failingTests({ names }: SuiteRun): string[] {
  const failed = [...(names?.failed ?? [])];
  return failed.filter((name) => !failed.some((other) => other.startsWith(`${name} > `)));
}

export function statusText({ status }: Pick<SuiteRun, 'status'>): string {
  return status === undefined ? 'a signal' : `status ${status}`;
}

const mostNames = 3;

/** `"a", "b" and 3 more` */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `"${name}"`);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Whether one of the patterns names a test, in full, by its last part, or by a suite above it; `*` stands for anything. */
export function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  const expressions = patterns.map((pattern) => {
    const escaped = pattern.split('*').map(escapeRegExp);
    return new RegExp(`^(?:.* > )?${escaped.join('.*')}(?: > .*)?$`, 's');
  });
  return (name) => expressions.some((expression) => expression.test(name));
}

/** The last lines of what was printed, each no longer than a person reads. */
export function lastLines(output: string, most: number): string[] {
  const lines = output.split(/\r?\n/).map((line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line));
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  return lines.slice(-most);
}
