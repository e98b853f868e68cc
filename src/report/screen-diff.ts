// A diff for a person at a terminal, not for `git apply`: no line floods the screen, no character moves the cursor.
import { diffWordsWithSpace, FILE_HEADERS_ONLY, formatPatch } from 'diff';
import pc from 'picocolors';
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
    formatPatch(readable(patch, room, options.color), FILE_HEADERS_ONLY),
  );
  return options.color ? texts.map(paint).join('') : texts.join('');
}

function readable(patch: Patch, room: number, color: boolean): Patch {
  const hunks = patch.hunks.map((hunk) => {
    const pairs = pairsOf(hunk.lines);
    const changed = differences(hunk.lines, pairs);
    const lines = hunk.lines.map((line, index) => shown(line, changed.get(index) ?? 0, room));
    return { ...hunk, lines: color ? withWords(lines, pairs) : lines };
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

/** A removed line and the added one that stands for it. */
type Pair = readonly [removed: number, added: number];

function pairsOf(lines: readonly string[]): Pair[] {
  const found: Pair[] = [];
  for (let start = 0; start < lines.length; ) {
    const removed = runOf(lines, start, '-');
    const added = runOf(lines, start + removed, '+');
    for (let pair = 0; pair < Math.min(removed, added); pair++) found.push([start + pair, start + removed + pair]);
    start += Math.max(1, removed + added);
  }
  return found;
}

/** Where the lines of a pair begin to differ. */
function differences(lines: readonly string[], pairs: readonly Pair[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [removed, added] of pairs) {
    const at = commonStart(lines[removed] ?? '', lines[added] ?? '');
    found.set(removed, at).set(added, at);
  }
  return found;
}

/** With the words that differ set off; of lines that have little in common none are. */
function withWords(lines: readonly string[], pairs: readonly Pair[]): string[] {
  const result = [...lines];
  const { inverse } = pc.createColors(true);
  for (const [removed, added] of pairs) {
    const old = lines[removed] ?? '';
    const next = lines[added] ?? '';
    const parts = diffWordsWithSpace(old.slice(1), next.slice(1));
    const common = parts
      .filter((part) => !part.added && !part.removed)
      .reduce((sum, { value }) => sum + value.trim().length, 0);
    if (2 * common < Math.min(old.trim().length, next.trim().length)) continue;
    const side = (kind: 'added' | 'removed', other: 'added' | 'removed'): string =>
      parts
        .filter((part) => !part[other])
        .map((part) => (part[kind] ? inverse(part.value) : part.value))
        .join('');
    result[removed] = `-${side('removed', 'added')}`;
    result[added] = `+${side('added', 'removed')}`;
  }
  return result;
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
