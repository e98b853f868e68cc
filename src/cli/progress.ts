// Progress of a run on standard error, once it takes longer than half a second: a line that is kept up to date at a
// terminal, plain lines in CI, nothing elsewhere.
import type { Writable } from 'node:stream';
import type { Spinner } from 'yocto-spinner';
import { plural } from '../report/totals.js';
import type { Progress } from '../run.js';
import type { Io } from './io.js';

/** Milliseconds after which somebody begins to wonder. */
const patience = 500;
/** Files in which something may be found: with as many, somebody will. The compiler is silent while it reads them. */
const certainlyLong = 20;
/** Milliseconds between two changes of the line, and between two plain lines of a phase. */
const pause = { spinner: 100, plain: 10_000 } as const;
/** Milliseconds before which nobody can say how long it takes. */
const experience = 3_000;

const words: Readonly<Record<Progress['phase'], string>> = {
  load: 'Reading files',
  detect: 'Looking for blocking calls',
  plan: 'Planning rewrites',
  verify: 'Checking types',
};

/** The share of the whole that each phase took of packages of ten to a thousand files. */
const shares: Readonly<Record<Progress['phase'], number>> = { load: 0.01, detect: 0.49, plan: 0.3, verify: 0.2 };
const phases = ['load', 'detect', 'plan', 'verify'] as const;

export type ProgressStyle = 'spinner' | 'plain' | 'none';

export interface ProgressLine {
  show(progress: Progress): void;
  stop(): void;
}

/** Plain lines where CI keeps a log, a spinner at a terminal; what is piped elsewhere stays quiet. */
export function progressStyle({ stderr, env }: Pick<Io, 'stderr' | 'env'>, quiet: boolean): ProgressStyle {
  if (quiet) return 'none';
  if (env['CI'] && env['CI'] !== 'false') return 'plain';
  return stderr.isTTY ? 'spinner' : 'none';
}

export async function progressLine(style: ProgressStyle, stream: Writable = process.stderr): Promise<ProgressLine> {
  const start = performance.now();
  const yocto = style === 'spinner' ? await import('yocto-spinner') : undefined;
  let spinner: Spinner | undefined;
  let last: { readonly phase: string; readonly at: number } | undefined;
  return {
    show(progress) {
      const now = performance.now();
      const isLong = now - start >= patience || (progress.steps?.total ?? 0) >= certainlyLong;
      if (style === 'none' || !isLong) return;
      if (last?.phase === progress.phase && now - last.at < pause[style]) return;
      last = { phase: progress.phase, at: now };
      const text = progressText(progress, now - start);
      if (style === 'plain') stream.write(`unblock: ${text}\n`);
      else {
        spinner ??= yocto?.default({ stream, text }).start();
        if (spinner !== undefined) spinner.text = text;
      }
    },
    stop() {
      spinner?.stop();
    },
  };
}

function progressText(progress: Progress, elapsed: number): string {
  const { phase, files, findings, steps } = progress;
  const things = phase === 'plan' ? 'finding' : 'file';
  const done = steps === undefined ? plural(files, 'file') : `${steps.done} of ${plural(steps.total, things)}`;
  const left = timeLeft(progress, elapsed);
  const parts = [done, `${plural(findings, 'finding')} so far`, ...(left === undefined ? [] : [left])];
  return `${words[phase]}: ${parts.join(', ')}`;
}

/** As long again, in proportion, as what is done took. */
function timeLeft({ phase, steps }: Progress, elapsed: number): string | undefined {
  const before = phases.slice(0, phases.indexOf(phase)).reduce((sum, each) => sum + shares[each], 0);
  const share = before + shares[phase] * (steps === undefined ? 0 : steps.done / Math.max(1, steps.total));
  if (elapsed < experience || share < 0.1) return undefined;
  const seconds = Math.ceil((elapsed * (1 - share)) / share / 1000);
  return seconds < 60
    ? `about ${plural(seconds, 'second')} left`
    : `about ${plural(Math.ceil(seconds / 60), 'minute')} left`;
}
