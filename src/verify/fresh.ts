// Which errors of afterwards are new: by file, code and first line of the message, since positions move.
import type { EditedFile } from '../edit/edit.js';
import type { Range } from '../model.js';
import type { DiagnosticFact } from '../types/oracle.js';

/** Where diagnostics arise: in edited texts, and in others that depend on them. */
export interface Scene {
  readonly files: readonly EditedFile[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What `after` has and `before` has not. A twin copies a function with its errors: the same one on the same line is none of ours. */
export function freshFacts(
  after: readonly DiagnosticFact[],
  before: readonly DiagnosticFact[],
  { files, texts }: Scene,
): DiagnosticFact[] {
  const known = new Map<string, number>();
  for (const fact of before) known.set(keyOf(fact), (known.get(keyOf(fact)) ?? 0) + 1);
  const there = new Set(known.keys());
  const added = after.filter((fact) => {
    const left = known.get(keyOf(fact)) ?? 0;
    if (saysUnknownName(fact) && there.has(keyOf(fact))) return false;
    known.set(keyOf(fact), left - 1);
    return left <= 0;
  });
  if (added.length === 0) return added;
  const present = new Map(files.map((file) => [file.file, file.after]));
  const withLine = (fact: DiagnosticFact, text: string): string => `${keyOf(fact)}\n${lineAround(text, fact)}`;
  const old = new Set(before.map((fact) => withLine(fact, texts.get(fact.file) ?? '')));
  return added.filter((fact) => !old.has(withLine(fact, present.get(fact.file) ?? texts.get(fact.file) ?? '')));
}

/** A name that was unknown before, `Deno`, is one that whoever runs the code provides: it may be used once more. */
function saysUnknownName({ code }: DiagnosticFact): boolean {
  return code === 2304 || code === 2552;
}

/** The lines that a range touches, from the start of the first to the end of the last. */
export function linesAround(text: string, range: Range): Range {
  const end = text.indexOf('\n', range.end);
  return { start: text.lastIndexOf('\n', range.start - 1) + 1, end: end === -1 ? text.length : end };
}

function lineAround(text: string, range: Range): string {
  const { start, end } = linesAround(text, range);
  return text.slice(start, end).trim();
}

function keyOf({ file, code, headline }: DiagnosticFact): string {
  return `${file}\n${code}\n${headline.replace(/'[^']*'/g, inOneOrder)}`;
}

/** Members of a union are named in the order in which they were first checked, which an edit elsewhere can change. */
function inOneOrder(type: string): string {
  return type.includes(' | ') ? (type.match(/\w+|[^\w\s]/g) ?? []).sort().join(' ') : type;
}
