// Names that nobody uses any more once the changes are made: imports, requires, and aliases of their members.
import type { KeptPart, Part, Range, ReplaceChange } from '../model.js';
import type { Binding, ImportFact } from '../syntax/imports.js';
import { contains } from '../syntax/nodes.js';

export interface Remaining {
  /** Source that goes. */
  readonly dropped: readonly Range[];
  /** Offsets of uses in dropped source that the new text repeats. */
  readonly kept: ReadonlySet<number>;
  /** Bindings that the new text uses. */
  readonly stays: ReadonlySet<Binding>;
}

/** Only what a change has left without a use: an import that was unused before stays as it was. */
export function leftovers(imports: readonly ImportFact[], { dropped, kept, stays }: Remaining): Set<Binding> {
  const found = new Set<Binding>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    // An alias that goes takes its own use of the import with it.
    const gone = imports
      .filter((fact) => fact.bindings.every((binding) => found.has(binding)))
      .map((fact) => fact.statement);
    const ranges = [...dropped, ...gone];
    const isGone = (use: number): boolean =>
      !kept.has(use) && ranges.some((range) => contains(range, { start: use, end: use + 1 }));
    for (const binding of imports.flatMap((fact) => fact.bindings)) {
      if (!stays.has(binding) && binding.uses.length > 0 && binding.uses.every(isGone)) found.add(binding);
    }
  }
  return found;
}

/** What a replacement takes out of the source: everything between what it keeps. */
export function droppedRanges(change: ReplaceChange): Range[] {
  const kept = change.replacement.parts.filter(
    (part: Part): part is KeptPart => typeof part !== 'string' && 'keep' in part,
  );
  const ranges: Range[] = [];
  let cursor = change.replacement.range.start;
  for (const { keep } of kept) {
    ranges.push({ start: cursor, end: keep.start });
    cursor = keep.end;
  }
  return [...ranges, { start: cursor, end: change.replacement.range.end }];
}

/** Uses of imports in source that a replacement's own text says again: types and defaults of parameters. */
export function usesRepeated(imports: readonly ImportFact[], { replacement }: ReplaceChange): number[] {
  const { repeats = [] } = replacement;
  const uses = repeats.length === 0 ? [] : imports.flatMap((fact) => fact.bindings).flatMap((binding) => binding.uses);
  return uses.filter((use) => repeats.some((range) => contains(range, { start: use, end: use + 1 })));
}
