// A transform's second face: one file, as jscodeshift hands it over. The stages are the same; what needs other files is left alone.
import path from 'node:path';
import type { Transform } from './api.js';
import { Phases } from './phases.js';
import { rewrite } from './run.js';
import { openSingleFile } from './workspace/single-file.js';

/** Gives the new text, the same text where there is nothing to do, or undefined for a file that does not parse. */
export async function rewriteOneFile(transform: Transform, file: string, source: string): Promise<string | undefined> {
  const workspace = openSingleFile(path.resolve(file), source);
  const alone: Transform = { ...transform, helpers: [] };
  const { report } = await rewrite(
    workspace,
    [alone],
    { scope: 'all', minConfidence: 'safe', verify: 'types', spread: 'none' },
    new Phases(undefined),
  );
  if (report.errors.some((problem) => problem.message.includes('does not parse'))) return undefined;
  const [change] = report.changes;
  if (change === undefined) return source;
  return change.bom ? `\uFEFF${change.after}` : change.after;
}
