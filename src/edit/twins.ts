// Async twins: a function's text once more below it, with changes of its own.
import type { Edit, FixGroup, InPlaceChange, TwinChange } from '../model.js';
import { contains } from '../syntax/nodes.js';
import { type RenderInput, render } from './render.js';
import { splice } from './splice.js';

type Grouped<Kind> = readonly [FixGroup, Kind];

/** One insertion for each twin. What changes in the original changes in its copy too. */
export function twinEdits(
  input: RenderInput,
  twins: readonly Grouped<TwinChange>[],
  inPlace: readonly Grouped<InPlaceChange>[],
): Edit[] {
  return twins.map(([group, twin]) => {
    const around = inPlace.filter(([, change]) => contains(twin.range, placeOf(change)) && !isRepeated(change, twin));
    const copy = copyOf(input, twin, [...around, ...twin.inside.map((change) => [group, change] as const)]);
    const text = `${separator(input, twin)}${copy}`;
    return { file: input.file, start: twin.below, end: twin.below, text, group: group.id };
  });
}

function copyOf(input: RenderInput, twin: TwinChange, changes: readonly Grouped<InPlaceChange>[]): string {
  const { range, names, newName } = twin;
  const renamed = names.map((name) => ({ ...name, file: input.file, text: newName }));
  const edits = [...render(input, changes), ...renamed].map((edit) => ({
    ...edit,
    start: edit.start - range.start,
    end: edit.end - range.start,
  }));
  return splice(input.text.slice(range.start, range.end), edits);
}

/** A blank line between two functions; entries of an object follow each other. */
function separator({ text, style }: RenderInput, { range, isEntry, lead }: TwinChange): string {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, range.start))?.[0] ?? '';
  const { eol } = style;
  if (!isEntry) return `${eol}${eol}${indent}${lead.replaceAll('\n', `${eol}${indent}`)}`;
  return lineStart + indent.length === range.start ? `,${eol}${indent}${lead}` : `, ${lead}`;
}

function placeOf(change: InPlaceChange): { readonly start: number; readonly end: number } {
  if (change.kind === 'replace') return change.replacement.range;
  return change.kind === 'make-async' ? { start: change.at, end: change.at } : change.range;
}

/** The same place is changed in the copy as well: its own change counts. */
function isRepeated(change: InPlaceChange, { inside }: TwinChange): boolean {
  const { start, end } = placeOf(change);
  return inside.some((own) => own.kind === change.kind && placeOf(own).start === start && placeOf(own).end === end);
}
