// Where a new import goes: beside what it is related to, built-ins among built-ins, the package's own modules last.
import { isBuiltin } from 'node:module';
import { type FileFacts, lineEnd } from '../syntax/file-facts.js';
import type { ImportFact } from '../syntax/imports.js';
import type { ImportPlan, NewName, TextEdit } from './import-plan.js';
import { isMergeable } from './names.js';

type Write = (facts: FileFacts, names: readonly NewName[]) => string;

/** One insertion for each place at which new imports stand together. */
export function insertions(
  facts: FileFacts,
  plan: ImportPlan,
  pending: ReadonlyMap<string, readonly NewName[]>,
  write: Write,
): TextEdit[] {
  const behind = new Map<number, string[]>();
  const first: string[] = [];
  const last: string[] = [];
  for (const [module, names] of pending) {
    const neighbour = neighbourOf(facts, module, plan);
    const text = write(facts, names);
    if (neighbour !== undefined)
      behind.set(neighbour.statement.end, [...(behind.get(neighbour.statement.end) ?? []), text]);
    else if (isBuiltin(module)) first.push(text);
    else last.push(text);
  }
  const { eol } = facts.style;
  const edits = [...behind].map(([at, texts]) => ({
    start: at,
    end: at,
    text: texts.map((text) => `${eol}${text}`).join(''),
  }));
  return [...edits, ...atHead(facts, first), ...atEnd(facts, last)];
}

/** The import that a new one of this module stands behind. */
export function neighbourOf(facts: FileFacts, module: string, plan: ImportPlan): ImportFact | undefined {
  const beside = facts.imports.filter((fact) => canStandBeside(facts, fact, plan));
  const related = beside.find((fact) => isRelated(module, fact.module));
  if (related !== undefined) return related;
  if (!isRelative(module)) return isBuiltin(module) ? beside.findLast((fact) => isBuiltin(fact.module)) : undefined;
  const own = beside.filter((fact) => isRelative(fact.module));
  return own.findLast((fact) => isAbove(fact.module) === isAbove(module)) ?? own.at(-1);
}

function isRelative(module: string): boolean {
  return module.startsWith('.');
}

/** Modules of directories above stand before those beside. */
function isAbove(module: string): boolean {
  return module.startsWith('..');
}

/** `fs` and `fs/promises`. */
export function isRelated(module: string, old: string): boolean {
  if (module.startsWith('.')) return false;
  return module.replace(/^node:/, '').split('/')[0] === old.replace(/^node:/, '').split('/')[0];
}

export function isModuleLevel(fact: ImportFact): boolean {
  return fact.bindings.every((binding) => binding.scope.start === 0);
}

/** A module-level import that stays, with nothing behind it on its line, and above what runs. */
function canStandBeside(facts: FileFacts, fact: ImportFact, plan: ImportPlan): boolean {
  const isRenewed = isMergeable(fact) && plan.added.some((name) => name.module === fact.module);
  const stays = isRenewed || fact.bindings.some((binding) => !plan.removed.has(binding));
  const rest = facts.text.slice(fact.statement.end, lineEnd(facts.text, fact.statement.end));
  const isEarly = fact.form === 'import' || fact.statement.start < facts.insertAt;
  return stays && isEarly && isModuleLevel(fact) && fact.form !== 'import-equals' && rest.trim() === '';
}

/** Built-ins in a file that has none yet stand before its other imports. */
function atHead(facts: FileFacts, statements: readonly string[]): TextEdit[] {
  if (statements.length === 0) return [];
  const [head] = facts.imports.filter((fact) => isModuleLevel(fact) && fact.statement.start < facts.insertAt);
  if (head === undefined) return atEnd(facts, statements);
  const { start } = head.statement;
  return [{ start, end: start, text: statements.map((text) => `${text}${facts.style.eol}`).join('') }];
}

function atEnd(facts: FileFacts, statements: readonly string[]): TextEdit[] {
  if (statements.length === 0) return [];
  const { text, insertAt } = facts;
  const { eol } = facts.style;
  const needsBreak = insertAt > 0 && text[insertAt - 1] !== '\n';
  const next = text.slice(insertAt, lineEnd(text, insertAt));
  const isAlone = facts.imports.every((fact) => fact.statement.start > insertAt);
  const gap = isAlone && next.trim() !== '' ? eol : '';
  return [{ start: insertAt, end: insertAt, text: `${needsBreak ? eol : ''}${statements.join(eol)}${eol}${gap}` }];
}
