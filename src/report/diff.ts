// `--format diff`: the rewrite as a unified diff that `git apply` and `patch -p1` take byte for byte.
// Knows what would be written and nothing of why.
import { posix, relative, sep } from 'node:path';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import pc from 'picocolors';
import type { FileChange, Report } from '../model.js';

export interface DiffOptions {
  readonly color: boolean;
  /** Put before every file: the way from the working directory to the package, empty or ending in `/`. */
  readonly prefix: string;
}

export type Patch = ReturnType<typeof structuredPatch>;

export function formatDiff(report: Report, options: DiffOptions): string {
  const patches = patchesOf(report.changes, report.root, options.prefix).map((patch) =>
    formatPatch(patch, FILE_HEADERS_ONLY),
  );
  return options.color ? patches.map(paint).join('') : patches.join('');
}

export function patchesOf(changes: readonly FileChange[], root: string, prefix: string): Patch[] {
  return changes.map((change) => patchOf(change, root, prefix)).sort(forReading);
}

function patchOf(change: FileChange, root: string, prefix: string): Patch {
  const name = posix.normalize(prefix + relative(root, change.file).split(sep).join('/'));
  const mark = change.bom ? '\uFEFF' : '';
  const before = change.before === undefined ? '' : mark + change.before;
  const old = change.before === undefined ? '/dev/null' : `a/${name}`;
  return structuredPatch(old, `b/${name}`, before, mark + change.after, undefined, undefined, { context: 3 });
}

/** What changed first, by name; what is new after it. */
function forReading(a: Patch, b: Patch): number {
  const isNew = (patch: Patch) => patch.oldFileName === '/dev/null';
  if (isNew(a) !== isNew(b)) return isNew(a) ? 1 : -1;
  return (a.newFileName ?? '') < (b.newFileName ?? '') ? -1 : 1;
}

export function paint(patch: string): string {
  const colors = pc.createColors(true);
  const painted = patch.split('\n').map((line, index) => {
    if (index < 2) return colors.bold(line);
    if (line.startsWith('@@')) return colors.cyan(line);
    if (line.startsWith('-')) return colors.red(line);
    return line.startsWith('+') ? colors.green(line) : line;
  });
  return painted.join('\n');
}
