// Async twins: a function's text once more below it, with changes of its own.
import type { FixGroup, InPlaceChange, TwinChange } from '../model.js';
import { contains } from '../syntax/nodes.js';
import type { TextEdit } from './import-plan.js';
import { type RenderInput, render } from './render.js';
import { type Edit, splice } from './splice.js';

type Grouped<Kind> = readonly [FixGroup, Kind];

export interface Copied {
  readonly twin: TwinChange;
  readonly group: FixGroup;
  /** Bindings of the function that its copy does without. */
  readonly leftInCopy: readonly TextEdit[];
}

/** Inserts a twin. What changes in the original changes in its copy too. */
export function twinEdit(input: RenderInput, copied: Copied, inPlace: readonly Grouped<InPlaceChange>[]): Edit {
  const { twin, group } = copied;
  const around = inPlace.filter(([, change]) => contains(twin.range, placeOf(change)) && !isRepeated(change, twin));
  const inside = twin.inside.map((change) => [group, change] as const);
  const text = `${separator(input, twin)}${copyOf(input, copied, [...around, ...inside])}`;
  return { file: input.file, start: twin.below, end: twin.below, text };
}

function copyOf(input: RenderInput, copied: Copied, changes: readonly Grouped<InPlaceChange>[]): string {
  const { range, wording } = copied.twin;
  const edits = [...render(input, changes), ...wording, ...copied.leftInCopy].map(({ start, end, text }) => ({
    file: input.file,
    start: start - range.start,
    end: end - range.start,
    text,
  }));
  return splice(input.text.slice(range.start, range.end), edits);
}

/** A blank line between two functions; entries of an object follow each other. */
function separator({ text, style }: RenderInput, { range, isEntry, lead }: TwinChange): string {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, range.start))?.[0] ?? '';
  const { eol } = style;
  const before = lead.replaceAll('\n', `${eol}${indent}`);
  if (!isEntry) return `${eol}${eol}${indent}${before}`;
  return lineStart + indent.length === range.start ? `,${eol}${indent}${before}` : `, ${before}`;
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
