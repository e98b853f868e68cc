// Files that hold no edit and yet may break: they can see a file whose signatures change, and they name one of these.
import type { FixGroup, Range, WrapTypeChange } from '../model.js';
import { anyWord } from '../syntax/any-word.js';

export interface DependentsInput {
  readonly texts: ReadonlyMap<string, string>;
  /** The given files and all that import them. */
  importersOf(files: readonly string[]): ReadonlySet<string>;
}

/** Whether a text may depend on what these groups change. */
export function namesChanged(groups: readonly FixGroup[], texts: DependentsInput['texts']): RegExp {
  const names = new Set(groups.flatMap((group) => group.functionsMadeAsync.map(({ name }) => lastWord(name))));
  for (const change of typeChanges(groups)) names.add(typeNameBefore(texts.get(change.file) ?? '', change.range));
  return anyWord(names);
}

/** Files whose errors may change with these groups: those that they edit, and those that depend on them. */
export function filesAround(input: DependentsInput, groups: readonly FixGroup[]): Set<string> {
  return new Set(
    groups.flatMap((group) => [...group.changes.map((change) => change.file), ...dependentsOfOne(input, group)]),
  );
}

function dependentsOfOne({ texts, importersOf }: DependentsInput, group: FixGroup): string[] {
  const changed = group.changes.filter(({ kind }) => kind !== 'replace');
  const names = namesChanged([group], texts);
  if (changed.length === 0) return [];
  return [...importersOf(changed.map((change) => change.file))].filter((file) => names.test(texts.get(file) ?? ''));
}

function typeChanges(groups: readonly FixGroup[]): WrapTypeChange[] {
  return groups.flatMap((group) => group.changes.filter((change) => change.kind === 'wrap-type'));
}

/** `read` of `Store.read`; nothing of a callback, which nobody can name. */
function lastWord(name: string): string {
  return /^[\w$.#]+$/.test(name) ? (/[\w$]+$/.exec(name)?.[0] ?? '') : '';
}

/** The alias or interface in which a type stands, or any other above it: too many files asked do no harm. */
function typeNameBefore(text: string, { start }: Range): string {
  return (
    [...text.slice(0, start).matchAll(/\b(?:type|interface|class|@callback|@typedef)\s+([\w$]+)/g)].at(-1)?.[1] ?? ''
  );
}
