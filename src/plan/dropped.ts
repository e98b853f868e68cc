// Source that some replacement takes away: a change inside of it would be lost.
import type { Change, Range, Replacement } from '../model.js';
import { contains } from '../syntax/nodes.js';
import { rangeOfChange } from './changes.js';

export interface Dropped {
  readonly file: string;
  readonly owner: Range;
  readonly range: Range;
}

/** Source ranges that a replacement takes away: a change inside one would be lost with it. */
export function droppedOf(file: string, replacement: Replacement): Dropped[] {
  const kept = replacement.parts.flatMap((part) => (typeof part !== 'string' && 'keep' in part ? [part.keep] : []));
  const starts = [replacement.range.start, ...kept.map((range) => range.end)];
  const ends = [...kept.map((range) => range.start), replacement.range.end];
  return starts.map((start, index) => ({
    file,
    owner: replacement.range,
    range: { start, end: ends[index] ?? start },
  }));
}

/** Whether a change stands in what another takes away. */
export function isLost(change: Change, dropped: readonly Dropped[]): boolean {
  if (change.kind === 'twin') return change.inside.some((inner) => isLost(inner, dropped));
  const range = rangeOfChange(change);
  return dropped.some(
    (entry) => entry.file === change.file && !isSame(entry.owner, range) && takes(entry.range, range),
  );
}

/** An insertion at the edge of what goes stays. */
function takes(dropped: Range, range: Range): boolean {
  const isAtEdge = range.start === range.end && (range.start === dropped.start || range.start === dropped.end);
  return contains(dropped, range) && !isAtEdge;
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}
