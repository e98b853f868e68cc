// `verify`, the sixth stage: the edited texts against the type oracle, in memory. A group that adds a diagnostic goes,
// and the rest is edited and checked again, until it is quiet.
import type { EditedFile } from '../edit/edit.js';
import type { FixGroup, GroupId, Verdict } from '../model.js';
import type { DiagnosticFact, Oracle } from '../types/oracle.js';
import { guiltyGroups } from './blame.js';
import { type DependentsInput, dependentsOf } from './dependents.js';

export interface VerifyInput extends DependentsInput {
  readonly oracle: Oracle;
  edit(groups: readonly FixGroup[]): EditedFile[];
}

export interface Verified {
  readonly files: readonly EditedFile[];
  readonly verdicts: readonly Verdict[];
  /** Type and syntax errors in those changed files that have any afterwards; null when nothing was checked. */
  readonly diagnosticsBefore: number | null;
  readonly diagnosticsAfter: number | null;
}

/** Takes every group as it is. */
export function acceptAll(input: Pick<VerifyInput, 'edit'>, groups: readonly FixGroup[]): Verified {
  const verdicts = groups.map((group) => ({ group: group.id, accepted: true, diagnostics: [] }));
  return { files: input.edit(groups), verdicts, diagnosticsBefore: null, diagnosticsAfter: null };
}

/** Leaves the oracle with the texts of before, so that fewer groups can be verified after all of them. */
export function verify(input: VerifyInput, groups: readonly FixGroup[]): Verified {
  const rejected = new Map<GroupId, string[]>();
  const originals = new Map<string, string>();
  let files = input.edit(groups);
  const edited = new Set(files.map((file) => file.file));
  const dependents = dependentsOf(input, groups, edited);
  input.oracle.include(new Map(dependents.map((file) => [file, input.texts.get(file) ?? ''])));
  const before: DiagnosticFact[] = [];
  const asked = new Set<string>();
  let after: DiagnosticFact[] = [];
  for (;;) {
    overlay(input.oracle, files, originals);
    after = input.oracle.diagnostics([...originals.keys(), ...dependents]);
    before.push(...knownBefore(input.oracle, after, originals, asked));
    const fresh = subtract(after, before);
    const accepted = groups.filter((group) => !rejected.has(group.id));
    if (fresh.length === 0 || accepted.length === 0) break;
    const guilty = guiltyGroups(fresh, { files, texts: input.texts }, accepted);
    for (const [group, diagnostics] of guilty) rejected.set(group, diagnostics.map(describe));
    files = input.edit(groups.filter((group) => !rejected.has(group.id)));
  }
  input.oracle.overlay(originals, (file) => file);
  const verdicts = groups.map((group) => ({
    group: group.id,
    accepted: !rejected.has(group.id),
    diagnostics: rejected.get(group.id) ?? [],
  }));
  return { files, verdicts, diagnosticsBefore: before.length, diagnosticsAfter: after.length };
}

/** Errors that were there before, asked only of files that have some now: checking is what takes the time. */
function knownBefore(
  oracle: Oracle,
  after: readonly DiagnosticFact[],
  originals: ReadonlyMap<string, string>,
  asked: Set<string>,
): DiagnosticFact[] {
  const files = [...new Set(after.map((fact) => fact.file))].filter((file) => !asked.has(file));
  if (files.length === 0) return [];
  for (const file of files) asked.add(file);
  oracle.overlay(originals, (file) => file);
  return oracle.diagnostics(files);
}

/** Shows the oracle the edited texts, and the original ones of files that are no longer edited. */
function overlay(oracle: Oracle, files: readonly EditedFile[], originals: Map<string, string>): void {
  const sponsors = new Map(files.map((file) => [file.file, file.sponsor]));
  const texts = new Map(originals);
  for (const file of files) {
    if (!originals.has(file.file)) originals.set(file.file, file.before ?? '');
    texts.set(file.file, file.after);
  }
  oracle.overlay(texts, (file) => sponsors.get(file) ?? file);
}

/** What `after` has and `before` has not, by file, code and message: positions move. */
function subtract(after: readonly DiagnosticFact[], before: readonly DiagnosticFact[]): DiagnosticFact[] {
  const known = new Map<string, number>();
  for (const fact of before) known.set(keyOf(fact), (known.get(keyOf(fact)) ?? 0) + 1);
  return after.filter((fact) => {
    const left = known.get(keyOf(fact)) ?? 0;
    known.set(keyOf(fact), left - 1);
    return left <= 0;
  });
}

function keyOf(fact: DiagnosticFact): string {
  return `${fact.file}\n${fact.code}\n${fact.message}`;
}

function describe(fact: DiagnosticFact): string {
  return `TS${fact.code}: ${fact.message}`;
}
