// The user's test command: how it is run, and what is asked of it after its first run.
import {
  failingTests,
  lastLines,
  listed,
  matcherOf,
  type Standard,
  type SuiteRun,
  statusText,
} from '../suite/compare.js';
import { namesIn } from '../suite/names.js';
import { UserError } from '../workspace/user-error.js';
import type { Io } from './io.js';
import type { TestSettings } from './settings.js';
import { runShell } from './shell.js';

/** Seconds. */
const firstTimeout = 30 * 60;

export class Suite {
  /** Set by the first run that is good enough. */
  standard: Standard = {
    passed: new Set(),
    failed: new Set(),
    count: undefined,
    succeeds: true,
    isIgnored: () => false,
  };
  readonly #tests: TestSettings;
  readonly #io: Io;
  readonly #signal: AbortSignal;
  /** Seconds; the first run shows how long the others may take. */
  #timeout: number;
  #isFirst = true;

  constructor(tests: TestSettings, io: Io, signal: AbortSignal) {
    this.#tests = tests;
    this.#io = io;
    this.#signal = signal;
    this.#timeout = tests.timeout ?? firstTimeout;
  }

  /** Seconds that the next run may take. */
  get timeout(): number {
    return this.#timeout;
  }

  async run(): Promise<SuiteRun> {
    const { cwd, env } = this.#io;
    // Reporters that draw for a person, and watch for changes, do neither in CI.
    const quiet = { CI: 'true', ...env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const ended = await runShell(this.#tests.command, {
      cwd,
      env: quiet,
      timeout: this.#timeout,
      signal: this.#signal,
    });
    if (this.#isFirst) this.#timeout = this.#tests.timeout ?? Math.ceil(5 * ended.seconds) + 60;
    this.#isFirst = false;
    return { ...ended, names: await namesIn([ended.stdout, ended.stderr], cwd) };
  }

  ignore(names: readonly string[]): void {
    const { isIgnored } = this.standard;
    this.standard = { ...this.standard, isIgnored: (name) => isIgnored(name) || names.includes(name) };
  }
}

/** What is asked of every later run. Throws `UserError` where the tests fail without the rewrite. */
export function requirePassing(run: SuiteRun, { command, ignored }: TestSettings): Standard {
  const isIgnored = matcherOf(ignored);
  const refuse = (what: string, advice: string): UserError =>
    new UserError(`The tests do not pass before the rewrite: ${what}. Nothing was written. ${advice}`);
  if (run.timedOut)
    throw refuse(
      `"${command}" did not end within ${Math.round(run.seconds)} seconds`,
      'Name a command that ends by itself, or give it more time with --test-timeout.',
    );
  const failing = failingTests(run).filter((name) => !isIgnored(name));
  const advice = 'Mend them, or name those that may fail with --ignore-tests.';
  if (failing.length > 0) throw refuse(`${listed(failing)} ${failing.length === 1 ? 'fails' : 'fail'}`, advice);
  const failed = run.names?.failed ?? new Set();
  if (run.status !== 0 && failed.size === 0) {
    const [last = ''] = lastLines(run.output, 1);
    const said = last.trim() === '' ? '' : ` and printed last: ${last.trim()}`;
    throw refuse(`"${command}" ended with ${statusText(run)}${said}`, 'Mend that, or name another command.');
  }
  const { passed = new Set<string>(), count } = run.names ?? {};
  return { passed, failed, count, succeeds: run.status === 0, isIgnored };
}

/** What the first run showed. */
export function passText({ seconds, names }: SuiteRun, { passed, count, failed }: Standard): string {
  const time = secondsText(seconds);
  if (names === undefined)
    return `They pass in ${time}. Their output names no test in a form that is known here, so the exit status alone decides; reporters for TAP, JSON or "spec" give names.`;
  const ignored = failed.size > 0 ? `, ${failed.size} that may fail do` : '';
  const files = count === undefined ? '' : ` (${count} by their own count)`;
  return `${passed.size === 1 ? '1 name passes' : `${passed.size} names pass`}${files} in ${time}${ignored}.`;
}

export function secondsText(seconds: number): string {
  return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}
