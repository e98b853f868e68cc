// `--test-command`: the user's tests have the last word on a rewrite. They run before it and on it; what makes them fail is
// found by halves and left out. Every file is as it was when this ends; what stays is written by whoever asked.
import type { GroupId, Report, ReportedGroup } from '../model.js';
import { groupLabel, offeredGroups } from '../report/group.js';
import { plural } from '../report/totals.js';
import type { Rewrite, TestFailure } from '../run.js';
import { failureOf, lastLines, listed, type Standard, type SuiteFailure } from '../suite/compare.js';
import { type Blamed, type Narrowed, narrow, runsFor } from '../suite/narrow.js';
import { UserError } from '../workspace/user-error.js';
import { interruptible } from './interrupt.js';
import type { Io } from './io.js';
import { notify } from './session.js';
import type { Settings, TestSettings } from './settings.js';
import { passText, requirePassing, Suite, secondsText } from './suite.js';
import { whileWritten } from './write.js';

export interface TrialInput {
  readonly rewrite: Rewrite;
  /** What would be written: all groups, or those that a person took. */
  readonly report: Report;
  readonly settings: Settings;
  readonly tests: TestSettings;
  readonly io: Io;
}

/** The report without what the tests speak against. Throws `UserError` when they fail already, or are cut off. */
export async function surviving(input: TrialInput): Promise<Report> {
  if (offeredGroups(input.report).length === 0) return input.report;
  return interruptible(async (signal) => {
    try {
      return await new Trial(input, signal).run();
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new UserError('Stopped while the tests ran; every file is as it was before.', { cause: error });
    }
  });
}

const mostOutput = 60;
const mostShown = 15;

class Trial {
  readonly #input: TrialInput;
  readonly #signal: AbortSignal;
  readonly #suite: Suite;

  constructor(input: TrialInput, signal: AbortSignal) {
    this.#input = input;
    this.#signal = signal;
    this.#suite = new Suite(input.tests, input.io, signal);
  }

  async run(): Promise<Report> {
    const { rewrite, tests } = this.#input;
    this.#say(
      `Running the tests before the rewrite, for ${secondsText(this.#suite.timeout)} at most: ${tests.command}`,
    );
    const before = await this.#suite.run();
    this.#suite.standard = requirePassing(before, tests);
    this.#say(passText(before, this.#suite.standard));
    const failures: TestFailure[] = [];
    for (let report = this.#input.report; ; ) {
      const groups = offeredGroups(report);
      const found = await this.#sift(groups);
      if (found === undefined) return report;
      failures.push(...found.blamed.map((each) => this.#failureOf(each)));
      report = rewrite.only(found.kept.map(idOf), failures);
      // Types may drop more of what passed together.
      const left = offeredGroups(report).length;
      if (left === 0 || left === found.kept.length) return report;
    }
  }

  /** undefined where all groups pass together. */
  async #sift(groups: readonly ReportedGroup[]): Promise<Narrowed<ReportedGroup, SuiteFailure> | undefined> {
    this.#say(`Running the tests with ${plural(groups.length, 'group')} written.`);
    const failure = await this.#steady(groups, await this.#attempt(groups));
    if (failure === undefined) {
      this.#say('All tests that passed before pass.');
      return undefined;
    }
    const { least, most } = runsFor(groups.length);
    const time = secondsText(failure.run.seconds);
    const runs = least === most ? plural(least, 'more run') : `${least} to ${most} more runs`;
    const search = groups.length > 1 ? `; looking for the groups to blame takes ${runs} of about ${time}` : '';
    this.#say(`With the rewrite ${failure.what}${search}.`);
    let count = 0;
    const found = await narrow(groups, failure, async (some) => {
      const result = await this.#attempt(some);
      count += 1;
      this.#say(`Run ${count}: ${some.length} of ${plural(groups.length, 'group')} ${result ? 'fail' : 'pass'}.`);
      return result;
    });
    for (const each of found.blamed) this.#sayBlamed(each);
    this.#say(`${found.kept.length} of ${plural(groups.length, 'group')} stay.`);
    return found;
  }

  async #attempt(groups: readonly ReportedGroup[]): Promise<SuiteFailure | undefined> {
    const changes = this.#input.rewrite.changesOf(groups.map(idOf));
    const run = await whileWritten(changes, this.#signal, () => this.#suite.run());
    return failureOf(run, this.#suite.standard);
  }

  /** A failure that comes again: tests that pass now and then, rewritten or not, do not count any more. */
  async #steady(groups: readonly ReportedGroup[], first: SuiteFailure | undefined): Promise<SuiteFailure | undefined> {
    if (first === undefined || first.run.timedOut) return first;
    this.#say(`With the rewrite ${first.what}; running the tests once more to see whether that is steady.`);
    const second = await this.#attempt(groups);
    const unsteady =
      second === undefined
        ? first.tests
        : [...first.tests, ...second.tests].filter((name) => !isInBoth(name, first, second));
    if (unsteady.length > 0) {
      this.#suite.ignore(unsteady);
      this.#say(
        `With the rewrite ${listed(unsteady)} failed once and passed once. What is not steady decides nothing here: look at it yourself.`,
      );
    }
    const failure = second === undefined ? undefined : failureOf(second.run, this.#suite.standard);
    if (failure?.hasMissing !== true) return failure;
    this.#say(
      'Some tests are not there any more; running those of before the rewrite again to see whether they have lasting names.',
    );
    this.#suite.standard = stillIn(this.#suite.standard, await this.#suite.run());
    return failureOf(failure.run, this.#suite.standard);
  }

  #failureOf({ item, failure, beside }: Blamed<ReportedGroup, SuiteFailure>): TestFailure {
    const together = beside.length === 0 ? '' : `, though only together with ${this.#labels(beside)}, which stays`;
    return { group: item.id, what: `${failure.what}${together}`, output: lastLines(failure.run.output, mostOutput) };
  }

  #sayBlamed(blamed: Blamed<ReportedGroup, SuiteFailure>): void {
    const { what } = this.#failureOf(blamed);
    this.#say(`Took back ${this.#labels([blamed.item])}: ${what}. The tests printed last:`);
    if (this.#input.settings.quiet) return;
    const lines = lastLines(blamed.failure.run.output, mostShown);
    this.#input.io.stderr.write(lines.map((line) => `    ${line}\n`).join(''));
  }

  #labels(groups: readonly ReportedGroup[]): string {
    return groups.map((group) => groupLabel(this.#input.report, group, '')).join(', ');
  }

  #say(notice: string): void {
    if (!this.#input.settings.quiet) notify(notice, this.#input.io);
  }
}

function idOf({ id }: ReportedGroup): GroupId {
  return id;
}

function isInBoth(name: string, first: SuiteFailure, second: SuiteFailure): boolean {
  return first.tests.includes(name) && second.tests.includes(name);
}

function stillIn(standard: Standard, { names }: SuiteFailure['run']): Standard {
  const passed = new Set([...standard.passed].filter((name) => names?.passed.has(name)));
  const counts = [standard.count, names?.count].filter((count) => count !== undefined);
  return { ...standard, passed, count: counts.length < 2 ? undefined : Math.min(...counts) };
}
