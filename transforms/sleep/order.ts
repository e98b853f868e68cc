// Kept source has to follow its order in the file; where a rewrite turns it round, its text is copied instead.
import type { Part } from '../../src/model.js';

/** @param text of the file that the parts keep ranges of */
export function inSourceOrder(parts: readonly Part[], text: string): Part[] {
  const kept = parts.flatMap((part) => (isKept(part) ? [part.keep] : []));
  const isOrdered = kept.every((range, index) => index === 0 || (kept[index - 1]?.end ?? 0) <= range.start);
  if (isOrdered) return [...parts];
  return parts.map((part) => (isKept(part) ? text.slice(part.keep.start, part.keep.end) : part));
}

function isKept(part: Part): part is Extract<Part, { keep: unknown }> {
  return typeof part !== 'string' && 'keep' in part;
}
