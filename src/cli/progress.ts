// Progress of a run on standard error: only at a terminal, only when it takes longer than half a second.
import type { Writable } from 'node:stream';
import yoctoSpinner, { type Spinner } from 'yocto-spinner';
import { plural } from '../report/totals.js';
import type { Progress } from '../run.js';

const patience = 500;

const words: Readonly<Record<Progress['phase'], string>> = {
  load: 'Reading files',
  detect: 'Looking for blocking calls',
  plan: 'Planning rewrites',
  verify: 'Checking types',
};

export interface ProgressLine {
  show(progress: Progress): void;
  stop(): void;
}

/** @param enabled `stream` is a terminal and nobody asked for quiet */
export function progressLine(enabled: boolean, stream: Writable = process.stderr): ProgressLine {
  const start = performance.now();
  let spinner: Spinner | undefined;
  return {
    show(progress) {
      if (!enabled || performance.now() - start < patience) return;
      spinner ??= yoctoSpinner({ stream }).start();
      spinner.text = `${words[progress.phase]}: ${plural(progress.files, 'file')}, ${plural(progress.findings, 'finding')}`;
    },
    stop() {
      spinner?.stop();
    },
  };
}
