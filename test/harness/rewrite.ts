// Runs the tool over a package that is laid out in a temporary directory, and over its own result.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { transforms } from '../../src/cli/transforms.js';
import type { Report } from '../../src/model.js';
import { type RunOptions, run } from '../../src/run.js';
import { linkPackages } from './packages.js';

export interface Rewritten {
  readonly report: Report;
  /** All files after the rewrite, by path relative to the package. */
  readonly output: ReadonlyMap<string, string>;
  /** Files that a second run would still change: none, or something is wrong. */
  readonly unstable: readonly string[];
}

const defaults: Omit<RunOptions, 'cwd'> = {
  paths: [],
  scope: 'all',
  only: [],
  skip: [],
  minConfidence: 'review',
  spread: 'none',
  verify: 'types',
  projects: [],
  ignore: [],
};

export async function rewritePackage(
  input: ReadonlyMap<string, string>,
  options: Partial<RunOptions> = {},
): Promise<Rewritten> {
  return inDirectory(input, async (dir) => {
    const report = await runIn(dir, options);
    const output = new Map(input);
    for (const change of report.changes) {
      output.set(path.relative(dir, change.file), `${change.bom ? '\uFEFF' : ''}${change.after}`);
    }
    lay(dir, output);
    const again = await runIn(dir, options);
    return { report, output, unstable: again.changes.map((change) => path.relative(dir, change.file)) };
  });
}

/** One dry run over a package. */
export async function reportOn(input: ReadonlyMap<string, string>, options: Partial<RunOptions> = {}): Promise<Report> {
  return inDirectory(input, (dir) => runIn(dir, options));
}

function runIn(dir: string, options: Partial<RunOptions>): Promise<Report> {
  return run({ cwd: dir, ...defaults, ...options }, transforms);
}

async function inDirectory<Result>(
  input: ReadonlyMap<string, string>,
  use: (dir: string) => Promise<Result>,
): Promise<Result> {
  const dir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-fixture-')));
  try {
    lay(dir, input);
    linkPackages(dir, input);
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Writes files into a directory. */
export function lay(dir: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const target = path.join(dir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
