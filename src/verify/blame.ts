// Which groups a new diagnostic is charged to: those whose edits stand on its lines, those whose functions are named
// there, else all that touch its file.
import type { EditedFile } from '../edit/edit.js';
import type { FixGroup, GroupId, Range } from '../model.js';
import type { DiagnosticFact } from '../types/oracle.js';
import { namesChanged } from './dependents.js';

/** Where diagnostics arise: in edited texts, and in others that depend on them. */
export interface Scene {
  readonly files: readonly EditedFile[];
  readonly texts: ReadonlyMap<string, string>;
}

export function guiltyGroups(
  fresh: readonly DiagnosticFact[],
  scene: Scene,
  groups: readonly FixGroup[],
): Map<GroupId, DiagnosticFact[]> {
  const guilty = new Map<GroupId, DiagnosticFact[]>();
  for (const fact of fresh) {
    for (const id of suspects(fact, scene, groups)) guilty.set(id, [...(guilty.get(id) ?? []), fact]);
  }
  return guilty;
}

function suspects(fact: DiagnosticFact, { files, texts }: Scene, groups: readonly FixGroup[]): Set<GroupId> {
  const file = files.find((entry) => entry.file === fact.file);
  if (file === undefined) return new Set(groupsNamedBy(fact, texts, groups));
  const onLines = groupsOnLines(file, fact);
  if (onLines.length > 0) return new Set(onLines);
  const { sponsor } = file;
  const touching = groups.filter((group) => group.changes.some((change) => change.file === sponsor));
  return new Set((touching.length > 0 ? touching : groups).map((group) => group.id));
}

/** Of an unedited file: the groups whose functions its line names, else its whole text. */
function groupsNamedBy(fact: DiagnosticFact, texts: Scene['texts'], groups: readonly FixGroup[]): GroupId[] {
  const text = texts.get(fact.file) ?? '';
  const { start, end } = linesAround(text, fact);
  const naming = (part: string): FixGroup[] =>
    groups.filter((group) => namesChanged([group], texts)?.test(part) === true);
  const onLine = naming(text.slice(start, end));
  const anywhere = onLine.length > 0 ? onLine : naming(text);
  return (anywhere.length > 0 ? anywhere : groups).map((group) => group.id);
}

function groupsOnLines(file: EditedFile, fact: DiagnosticFact): GroupId[] {
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

function linesAround(text: string, range: Range): Range {
  const end = text.indexOf('\n', range.end);
  return { start: text.lastIndexOf('\n', range.start - 1) + 1, end: end === -1 ? text.length : end };
}
