// Which groups a new diagnostic is charged to: those whose edits stand on its lines. Where there are none, the groups
// that may be at fault are tried out in halves, until only those are left out that bring the diagnostic back.
import type { EditedFile } from '../edit/edit.js';
import type { FixGroup, GroupId } from '../model.js';
import type { DiagnosticFact } from '../types/oracle.js';
import { namesChanged } from './dependents.js';
import { linesAround, type Scene } from './fresh.js';

export type Charges = ReadonlyMap<GroupId, readonly DiagnosticFact[]>;

/** @param isClean whether these groups alone leave none of the files of `fresh` with a new error */
export function guiltyGroups(
  fresh: readonly DiagnosticFact[],
  scene: Scene,
  groups: readonly FixGroup[],
  isClean: (groups: readonly FixGroup[]) => boolean,
): Charges {
  const certain = charged(fresh, (fact) => groupsOnLines(scene, fact));
  // The others may follow from these: the next round tells.
  if (certain.size > 0) return certain;
  const possible = charged(fresh, (fact) => suspects(fact, scene, groups));
  if (possible.size === 1) return possible;
  const others = groups.filter((group) => !possible.has(group.id));
  const innocent = largestClean(
    others,
    groups.filter((group) => possible.has(group.id)),
    isClean,
  );
  // An error that depends on the order of checking may not come back at all.
  if (innocent.length < possible.size) for (const group of innocent) possible.delete(group.id);
  return possible;
}

/** What of `added` can join `base` without an error. */
function largestClean(
  base: readonly FixGroup[],
  added: readonly FixGroup[],
  isClean: (groups: readonly FixGroup[]) => boolean,
): readonly FixGroup[] {
  if (isClean([...base, ...added])) return added;
  if (added.length <= 1) return [];
  const half = added.length >> 1;
  const first = largestClean(base, added.slice(0, half), isClean);
  return [...first, ...largestClean([...base, ...first], added.slice(half), isClean)];
}

function charged(
  facts: readonly DiagnosticFact[],
  groupsOf: (fact: DiagnosticFact) => readonly GroupId[],
): Map<GroupId, DiagnosticFact[]> {
  const charges = new Map<GroupId, DiagnosticFact[]>();
  for (const fact of facts)
    for (const id of new Set(groupsOf(fact))) charges.set(id, [...(charges.get(id) ?? []), fact]);
  return charges;
}

function suspects(fact: DiagnosticFact, { files, texts }: Scene, groups: readonly FixGroup[]): GroupId[] {
  const sponsor = files.find((entry) => entry.file === fact.file)?.sponsor;
  const found =
    sponsor === undefined
      ? groupsNamedBy(fact, texts, groups)
      : groups.filter((group) => group.changes.some((change) => change.file === sponsor));
  return (found.length > 0 ? found : groups).map((group) => group.id);
}

/** Of an unedited file: the groups whose functions its line names, else its whole text. */
function groupsNamedBy(fact: DiagnosticFact, texts: Scene['texts'], groups: readonly FixGroup[]): FixGroup[] {
  const text = texts.get(fact.file) ?? '';
  const { start, end } = linesAround(text, fact);
  const naming = (part: string): FixGroup[] => groups.filter((group) => namesChanged([group], texts).test(part));
  const onLine = naming(text.slice(start, end));
  return onLine.length > 0 ? onLine : naming(text);
}

function groupsOnLines({ files }: Scene, fact: DiagnosticFact): GroupId[] {
  const file: EditedFile | undefined = files.find((entry) => entry.file === fact.file);
  if (file === undefined) return [];
  const lines = linesAround(file.after, fact);
  let shift = 0;
  const found: GroupId[] = [];
  for (const edit of [...file.edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = edit.start + shift;
    const end = start + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
    if (edit.group !== undefined && start < lines.end && end >= lines.start) found.push(edit.group);
  }
  return found;
}
