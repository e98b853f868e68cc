// A rewritten text as the lines that it replaces. Knows nothing of findings and formats.
import { structuredPatch } from 'diff';

export interface LineEdit {
  /** The first line that goes, or before which something comes to stand; counts from 1. */
  readonly line: number;
  /** The lines that go, with their line ends. */
  readonly before: readonly string[];
  /** The lines that take their place, with their line ends. */
  readonly after: readonly string[];
}

/** In the order of the text; no two touch each other. */
export function lineEdits(before: string, after: string): LineEdit[] {
  const [old, next] = [linesOf(before), linesOf(after)];
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 0 });
  return hunks.map(({ oldStart, oldLines, newStart, newLines }) => ({
    line: oldStart,
    before: old.slice(oldStart - 1, oldStart - 1 + oldLines),
    after: next.slice(newStart - 1, newStart - 1 + newLines),
  }));
}

/** All edits as one, with the lines between them. */
export function spanning(edits: readonly LineEdit[], before: string): LineEdit | undefined {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const lines = linesOf(before).slice(first.line - 1, last.line - 1 + last.before.length);
  let at = first.line;
  const after: string[] = [];
  for (const edit of edits) {
    after.push(...lines.slice(at - first.line, edit.line - first.line), ...edit.after);
    at = edit.line + edit.before.length;
  }
  return { line: first.line, before: lines, after };
}

export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}
