// Generates programs by seed, judges them by the dozen, and shrinks those that fail.
import * as fc from 'fast-check';
import { rewritten, type Verdict } from './judge.js';
import type { Style } from './modules.js';
import { build } from './program.js';
import { Runner } from './runner.js';
import { type ProgramShape, programShape } from './shapes.js';

export interface Fuzzed {
  readonly programs: number;
  readonly convertible: number;
  readonly converted: number;
  /** How often each reason kept a call that a perfect rewrite would convert. */
  readonly missed: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly seed: number;
  readonly style: Style;
  /** Of the shrunk program. */
  readonly verdict: Verdict;
}

export interface Wanted {
  readonly seed: number;
  readonly programs: number;
  /** Stops early after so many. */
  readonly maxFailures: number;
  readonly onFailure?: (failure: Failure) => void;
  readonly onMissed?: (seed: number, verdict: Verdict) => void;
  readonly onProgress?: (done: number) => void;
}

const styles: readonly Style[] = ['esm', 'cjs', 'ts'];
const perBatch = 24;

/** The program of one seed. */
export function shapeOf(seed: number): ProgramShape {
  const [shape] = fc.sample(fc.noBias(programShape), { seed, numRuns: 1 });
  return shape!;
}

export function styleOf(seed: number): Style {
  return styles[Math.floor(seed / perBatch) % styles.length]!;
}

export async function fuzz({ seed, programs, maxFailures, onFailure, onMissed, onProgress }: Wanted): Promise<Fuzzed> {
  const runner = new Runner();
  const missed = new Map<string, number>();
  const failures: Failure[] = [];
  const sum = { programs: 0, convertible: 0, converted: 0 };
  const settle = async (seeds: readonly number[], style: Style, verdicts: readonly Verdict[]): Promise<void> => {
    for (const [index, verdict] of verdicts.entries()) {
      sum.programs += 1;
      sum.convertible += verdict.convertible;
      sum.converted += verdict.converted;
      for (const line of verdict.missed) count(missed, line.split(' ')[0] ?? '');
      if (verdict.missed.length > 0) onMissed?.(seeds[index]!, verdict);
      if (verdict.problem === undefined || failures.length >= maxFailures) continue;
      const failure = { seed: seeds[index]!, style, verdict: await shrunk(seeds[index]!, style, verdict, runner) };
      failures.push(failure);
      onFailure?.(failure);
    }
    onProgress?.(sum.programs);
  };
  const start = seed - (seed % perBatch);
  try {
    // The programs of one batch run while the next is rewritten.
    let running = Promise.resolve();
    for (let first = start; first < start + programs && failures.length < maxFailures; first += perBatch) {
      const seeds = Array.from({ length: Math.min(perBatch, start + programs - first) }, (_, index) => first + index);
      const style = styleOf(first);
      const judging = await rewritten(seeds.map((each, index) => build(shapeOf(each), style, letter(index))));
      await running;
      running = judging(runner).then((verdicts) => settle(seeds, style, verdicts));
    }
    await running;
  } finally {
    runner.close();
  }
  return { ...sum, missed, failures };
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The smallest program that still fails in the same way. */
async function shrunk(seed: number, style: Style, found: Verdict, runner: Runner): Promise<Verdict> {
  let smallest = found;
  let latest: Promise<readonly Verdict[]> = Promise.resolve([]);
  const kind = kindOf(found);
  const property = fc.asyncProperty(fc.noBias(programShape), async (shape) => {
    latest = rewritten([build(shape, style, '')]).then((judging) => judging(runner));
    const [verdict] = await latest;
    if (verdict?.problem === undefined || kindOf(verdict) !== kind) return;
    smallest = verdict;
    throw new Error(kind);
  });
  await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: 20_000 });
  // When time is up, fast-check leaves the latest program alone with the runner.
  await latest;
  return smallest;
}

function kindOf({ problem }: Verdict): string {
  return problem?.split('\n')[0] ?? '';
}
