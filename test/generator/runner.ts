// Runs programs in one process after the other; a program that does not come to an end costs that process.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const limit = 10_000;
const programsPerProcess = 400;

export class Runner {
  #child: ChildProcess | undefined;
  #home: string | undefined;
  #ran = 0;

  /** What the program prints until it is quiet for some milliseconds; undefined when it does not end. */
  async trace(entry: string, patience = 20): Promise<readonly string[] | undefined> {
    if (this.#ran >= programsPerProcess) this.close();
    this.#home ??= realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-generated-cwd-')));
    this.#child ??= fork(path.join(import.meta.dirname, 'runner.mjs'), { cwd: this.#home, serialization: 'json' });
    this.#ran += 1;
    const lines = await ask(this.#child, { entry, patience });
    if (lines === undefined) this.close();
    return lines;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    if (this.#home !== undefined) rmSync(this.#home, { recursive: true, force: true, maxRetries: 3 });
    this.#child = undefined;
    this.#home = undefined;
    this.#ran = 0;
  }
}

function ask(
  child: ChildProcess,
  program: { entry: string; patience: number },
): Promise<readonly string[] | undefined> {
  return new Promise((resolve) => {
    const settle = (lines?: readonly string[]): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(lines);
    };
    const timer = setTimeout(() => settle(), limit);
    child.once('message', (lines) => settle(lines as string[]));
    child.once('exit', () => settle());
    child.send(program);
  });
}
