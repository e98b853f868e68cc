// A diff for a person at a terminal, not for `git apply`: no line floods the screen, no character moves the cursor.
import { FILE_HEADERS_ONLY, formatPatch } from 'diff';
import type { FileChange } from '../model.js';
import { type DiffOptions, type Patch, paint, patchesOf } from './diff.js';
import { sourceLine } from './source-line.js';

type Hunk = Patch['hunks'][number];

export interface ScreenOptions extends DiffOptions {
  /** Cells in a line. */
  readonly width: number;
}

/** A longer line wraps so often that nobody finds the change in it. */
const mostRows = 4;
/** A new file is a helper module: whose it is can be seen from its beginning, and the rest would push all else away. */
const mostNewLines = 12;

export function formatScreenDiff(changes: readonly FileChange[], root: string, options: ScreenOptions): string {
  const room = mostRows * options.width;
  const texts = patchesOf(changes, root, options.prefix).map((patch) =>
    formatPatch(readable(patch, room), FILE_HEADERS_ONLY),
  );
  return options.color ? texts.map(paint).join('') : texts.join('');
}

function readable(patch: Patch, room: number): Patch {
  const hunks = patch.hunks.map((hunk) => {
    const changed = differences(hunk.lines);
    return { ...hunk, lines: hunk.lines.map((line, index) => shown(line, changed.get(index) ?? 0, room)) };
  });
  return { ...patch, hunks: patch.oldFileName === '/dev/null' ? hunks.map(beginning) : hunks };
}

function beginning(hunk: Hunk): Hunk {
  const more = hunk.lines.length - mostNewLines;
  if (more <= 1) return hunk;
  const note = `  ... ${more} more lines of this new file; "npx unblock fix" shows them`;
  return { ...hunk, lines: [...hunk.lines.slice(0, mostNewLines), note] };
}

/** Cut around `at`, where the line begins to differ; without the carriage return of a Windows line end. */
function shown(line: string, at: number, room: number): string {
  const text = line.slice(1).replace(/\r$/, '');
  return line.slice(0, 1) + sourceLine(text, at, at + 1, room).text;
}

/** For removed and added lines that stand for one another: where they begin to differ. */
function differences(lines: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let start = 0; start < lines.length; ) {
    const removed = runOf(lines, start, '-');
    const added = runOf(lines, start + removed, '+');
    for (let pair = 0; pair < Math.min(removed, added); pair++) {
      const at = commonStart(lines[start + pair] ?? '', lines[start + removed + pair] ?? '');
      found.set(start + pair, at).set(start + removed + pair, at);
    }
    start += Math.max(1, removed + added);
  }
  return found;
}

function runOf(lines: readonly string[], start: number, mark: string): number {
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith(mark));
  return (end === -1 ? lines.length : end) - start;
}

function commonStart(a: string, b: string): number {
  let at = 1;
  while (at < a.length && a[at] === b[at]) at++;
  return at - 1;
}
