// Edits into text: sorted, checked for overlap, spliced once.
import type { GroupId } from '../model.js';

export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Absent for what several groups share, such as an import. */
  readonly group?: GroupId;
}

/** Applies the edits of one file. An overlap is a mistake of the tool's own, and thrown as one. */
export function splice(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: string[] = [];
  let cursor = 0;
  for (const edit of sorted) {
    if (edit.start < cursor) {
      throw new Error(`Overlapping edits in ${edit.file} at offset ${edit.start}: "${edit.text}"`);
    }
    out.push(text.slice(cursor, edit.start), edit.text);
    cursor = edit.end;
  }
  out.push(text.slice(cursor));
  return out.join('');
}
