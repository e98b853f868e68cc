// A changed file as blocks that a host can put in by one click: whole lines in place of whole lines, inside one hunk.
// A host keeps the line end of the last line that it replaces, and knows nothing of a byte order mark.
import type { FileChange } from '../model.js';
import { type LineEdit, lineEdits, linesOf, spanning } from '../report/line-edits.js';
import { type Hunk, hunkAround } from './hunks.js';

/** `after` takes the place of the lines from `first` to `last`; neither side is empty. */
export interface Block {
  /** From the root of the repository. */
  readonly file: string;
  readonly first: number;
  readonly last: number;
  /** With their line ends. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A block of more lines is hard to review; its edits are better told one by one. */
const mostLines = 20;
/** Edits that stand closer together than this are read as one. */
const nearby = 3;

/** undefined where an edit lies outside of what the hunks show, or cannot be put in byte for byte. */
export function blocksOf(file: string, change: FileChange, hunks: readonly Hunk[]): readonly Block[] | undefined {
  const { before, bom } = change;
  if (before === undefined) return undefined;
  const lines = linesOf(before);
  const edits: LineEdit[] = [];
  for (const edit of lineEdits(before, change.after)) {
    const whole = withNeighbour(edit, lines, hunks);
    if (whole === undefined) return undefined;
    edits.push(whole);
  }
  const blocks = grouped(edits, lines, hunks).map(({ line, before: old, after }) => ({
    file,
    first: line,
    last: line + old.length - 1,
    before: old,
    after,
  }));
  return blocks.every((block) => keepsBytes(block, bom)) ? blocks : undefined;
}

/** What only adds or only takes away is told with the line below it, or else above: a suggestion replaces lines by lines. */
function withNeighbour(edit: LineEdit, lines: readonly string[], hunks: readonly Hunk[]): LineEdit | undefined {
  const { line, before, after } = edit;
  const next = line + before.length;
  const isShown = (first: number, last: number) => hunkAround(hunks, first, last) !== undefined;
  if (before.length > 0 && after.length > 0) return isShown(line, next - 1) ? edit : undefined;
  const below = lines[next - 1];
  if (below !== undefined && isShown(line, next)) return { line, before: [...before, below], after: [...after, below] };
  const above = lines[line - 2];
  if (above === undefined || !isShown(line - 1, next - 1)) return undefined;
  return { line: line - 1, before: [above, ...before], after: [above, ...after] };
}

function grouped(edits: readonly LineEdit[], lines: readonly string[], hunks: readonly Hunk[]): LineEdit[] {
  const text = lines.join('');
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = last.line + last.before.length - 1;
  const all = end - first.line < mostLines && hunkAround(hunks, first.line, end) ? joined(edits, text) : undefined;
  if (all !== undefined) return [all];
  const result: LineEdit[] = [];
  for (const edit of edits) {
    const previous = result.at(-1);
    const gap = previous === undefined ? nearby : edit.line - (previous.line + previous.before.length);
    const isShown =
      previous !== undefined && hunkAround(hunks, previous.line, edit.line + edit.before.length - 1) !== undefined;
    if (previous !== undefined && (gap < 0 || (gap < nearby && isShown))) {
      result.splice(-1, 1, joined([previous, edit], text) ?? edit);
    } else result.push(edit);
  }
  return result;
}

/** Two edits may have taken the same neighbour: then it stands between them once. */
function joined(edits: readonly LineEdit[], text: string): LineEdit | undefined {
  const apart: LineEdit[] = [];
  for (const edit of edits) {
    const previous = apart.at(-1);
    const shared = previous === undefined ? 0 : previous.line + previous.before.length - edit.line;
    apart.push(
      shared > 0
        ? { line: edit.line + shared, before: edit.before.slice(shared), after: edit.after.slice(shared) }
        : edit,
    );
  }
  return spanning(apart, text);
}

/** One kind of line end throughout, and the same one at the very end. */
function keepsBytes({ first, before, after }: Block, bom: boolean): boolean {
  if (bom && first === 1) return false;
  const ends = new Set([...before, ...after].map(endOf));
  ends.delete('');
  if (ends.size > 1 || [...before, ...after].some((line) => /\r(?!\n)/.test(line))) return false;
  return endOf(before.at(-1) ?? '') === endOf(after.at(-1) ?? '');
}

function endOf(line: string): string {
  return /\r?\n$/.exec(line)?.[0] ?? '';
}
