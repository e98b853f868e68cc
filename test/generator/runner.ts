// Runs programs in one process after the other; a program that does not come to an end costs that process.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a program printed; undefined when it did not end. */
export type Trace = readonly string[] | undefined;

/** Seconds that a program may take. */
const limit = 10;
const programsPerProcess = 400;

export class Runner {
  #child: ChildProcess | undefined;
  #home: string | undefined;
  #ran = 0;

  /** What each program prints until it is quiet for some milliseconds. */
  async traces(entries: readonly string[], patience = 20): Promise<Trace[]> {
    const all: Trace[] = [];
    while (all.length < entries.length) {
      if (this.#ran >= programsPerProcess) this.close();
      this.#home ??= realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-generated-cwd-')));
      this.#child ??= fork(path.join(import.meta.dirname, 'runner.mjs'), { cwd: this.#home, serialization: 'json' });
      all.push(...(await ask(this.#child, entries.slice(all.length), patience)));
      this.#ran += entries.length;
      if (all.length === entries.length) break;
      all.push(undefined);
      this.close();
    }
    return all;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    if (this.#home !== undefined) rmSync(this.#home, { recursive: true, force: true, maxRetries: 3 });
    this.#child = undefined;
    this.#home = undefined;
    this.#ran = 0;
  }
}

/** The traces until one program does not end. */
function ask(child: ChildProcess, entries: readonly string[], patience: number): Promise<Trace[]> {
  return new Promise((resolve) => {
    const traces: Trace[] = [];
    let waited = 0;
    // Counted in turns, not in time: the parent may be busy for longer than a program may take.
    const watch = setInterval(() => {
      waited += 1;
      if (waited > limit) settle();
    }, 1000);
    const settle = (): void => {
      clearInterval(watch);
      child.removeAllListeners();
      resolve(traces);
    };
    child.on('message', (lines) => {
      waited = 0;
      traces.push(lines as string[]);
      if (traces.length === entries.length) settle();
    });
    child.once('exit', settle);
    child.send({ entries, patience });
  });
}
