// `verify`, the sixth stage: the edited texts against the type oracle, in memory. A group that adds a diagnostic goes,
// and the rest is edited and checked again, until it is quiet.
import type { EditedFile } from '../edit/edit.js';
import type { FixGroup, GroupId, Verdict } from '../model.js';
import type { DiagnosticFact } from '../types/oracle.js';
import { guiltyGroups } from './blame.js';
import { type DependentsInput, filesAround } from './dependents.js';
import { Examiner, type ExaminerInput } from './examiner.js';
import { freshFacts } from './fresh.js';

export interface VerifyInput extends DependentsInput, ExaminerInput {
  edit(groups: readonly FixGroup[]): EditedFile[];
  /** Told before each file that is asked about. */
  step(done: number, total: number): void;
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
  let files = input.edit(groups);
  const edited = new Set(files.map((file) => file.file));
  const examiner = new Examiner(input, edited);
  let stale = new Set([...edited, ...filesAround(input, groups)]);
  input.oracle.include(new Map([...input.texts].filter(([file]) => stale.has(file))));
  // Files that certainly hold errors are asked while the oracle still has the texts of before: showing these again, for
  // what nobody could foresee, costs a program.
  const asked = new Set([...stale].filter((file) => input.oracle.trusts(file) && input.oracle.lacksModules(file)));
  const before = examiner.ask([...asked]);
  const facts = new Map<string, readonly DiagnosticFact[]>();
  let after: DiagnosticFact[] = [];
  for (;;) {
    examiner.show(files);
    for (const [done, file] of [...stale].entries()) {
      input.step(done, stale.size);
      facts.set(file, examiner.ask([file]));
    }
    after = [...facts.values()].flat();
    before.push(...knownBefore(examiner, after, asked));
    const fresh = freshFacts(after, before, { files, texts: input.texts });
    const accepted = groups.filter((group) => !rejected.has(group.id));
    if (fresh.length === 0 || accepted.length === 0) break;
    const broken = [...new Set(fresh.map((fact) => fact.file))];
    const isClean = (some: readonly FixGroup[]): boolean => {
      const scene = { files: input.edit(some), texts: input.texts };
      examiner.show(scene.files);
      return freshFacts(examiner.ask(broken), before, scene).length === 0;
    };
    const guilty = guiltyGroups(fresh, { files, texts: input.texts }, accepted, isClean);
    for (const [group, diagnostics] of guilty) rejected.set(group, diagnostics.map(describe));
    files = input.edit(groups.filter((group) => !rejected.has(group.id)));
    const gone = accepted.filter((group) => guilty.has(group.id));
    stale = new Set([...broken, ...filesAround(input, gone)]);
  }
  examiner.showOriginals();
  const verdicts = groups.map((group) => ({
    group: group.id,
    accepted: !rejected.has(group.id),
    diagnostics: rejected.get(group.id) ?? [],
  }));
  return { files, verdicts, diagnosticsBefore: errorsIn(before), diagnosticsAfter: errorsIn(after) };
}

/** What was there before, asked only of files that have some now: checking is what takes the time. */
function knownBefore(examiner: Examiner, after: readonly DiagnosticFact[], asked: Set<string>): DiagnosticFact[] {
  const files = [...new Set(after.map((fact) => fact.file))].filter((file) => !asked.has(file));
  if (files.length === 0) return [];
  for (const file of files) asked.add(file);
  examiner.showOriginals();
  return examiner.ask(files);
}

/** Errors of the compiler. */
function errorsIn(facts: readonly DiagnosticFact[]): number {
  return facts.filter(({ code }) => code > 0).length;
}

function describe({ code, message }: DiagnosticFact): string {
  return code > 0 ? `TS${code}: ${message}` : message;
}
