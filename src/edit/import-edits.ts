// Import statements as text: names added, leftovers taken out, in the file's own style.
import { isBuiltin } from 'node:module';
import type { Range } from '../model.js';
import { type FileFacts, wholeLines } from '../syntax/file-facts.js';
import type { Binding, ImportFact } from '../syntax/imports.js';
import { insertions, isModuleLevel, isRelated, neighbourOf } from './import-places.js';
import type { ImportPlan, NewName, TextEdit } from './import-plan.js';
import { isMergeable } from './names.js';

export function importEdits(facts: FileFacts, plan: ImportPlan): TextEdit[] {
  const edits: TextEdit[] = [...plan.retargeted].map(([fact, module]) => ({ ...fact.specifier, text: module }));
  const pending = new Map<string, NewName[]>();
  for (const name of plan.added) pending.set(name.module, [...(pending.get(name.module) ?? []), name]);
  const goneOf = (fact: ImportFact): Binding[] => fact.bindings.filter((binding) => plan.removed.has(binding));
  const merged = new Set<ImportFact>();
  for (const fact of facts.imports) {
    const named = (pending.get(fact.module) ?? []).filter(({ name }) => name !== '*');
    const added = isMergeable(fact) ? named : [];
    if (added.length === 0) continue;
    const rest = (pending.get(fact.module) ?? []).filter((name) => !added.includes(name));
    if (rest.length === 0) pending.delete(fact.module);
    else pending.set(fact.module, rest);
    merged.add(fact);
    edits.push(...mergedBraces(facts, fact, goneOf(fact), added));
  }
  for (const fact of facts.imports) {
    const gone = goneOf(fact);
    if (merged.has(fact) || gone.length === 0) continue;
    if (gone.length < fact.bindings.length) edits.push(...withoutBindings(fact, gone));
    else edits.push(vacated(facts, fact, plan, pending));
  }
  return [...edits, ...insertions(facts, plan, pending, statement)];
}

/** The whole statement goes; new imports that have no better place take its own. */
function vacated(facts: FileFacts, fact: ImportFact, plan: ImportPlan, pending: Map<string, NewName[]>): TextEdit {
  if (fact.shared) return withoutDeclarator(facts.text, fact);
  const chosen = isModuleLevel(fact) ? successors(facts, fact, plan, pending) : [];
  if (chosen.length === 0 && isOwnModule(fact)) return { ...fact.statement, text: runOnly(facts, fact) };
  if (chosen.length === 0) return { ...lines(facts.text, fact.statement), text: '' };
  for (const [module] of chosen) pending.delete(module);
  return { ...fact.statement, text: chosen.map(([, names]) => statement(facts, names)).join(facts.style.eol) };
}

function successors(
  facts: FileFacts,
  fact: ImportFact,
  plan: ImportPlan,
  pending: ReadonlyMap<string, NewName[]>,
): [string, NewName[]][] {
  const related = [...pending].filter(([module]) => module === fact.module || isRelated(module, fact.module));
  if (related.length > 0) return related;
  return [...pending].filter(
    ([module]) => (isBuiltin(module) ? isBuiltin(fact.module) : true) && neighbourOf(facts, module, plan) === undefined,
  );
}

/** A module of the package itself may do something when it is loaded; a built-in or another package's API does not matter. */
function isOwnModule(fact: ImportFact): boolean {
  return /^(?:[./#~]|@\/)/.test(fact.module) && fact.form !== 'alias';
}

function runOnly({ text, style }: FileFacts, fact: ImportFact): string {
  const module = text.slice(fact.specifier.start - 1, fact.specifier.end + 1);
  const loaded =
    fact.form === 'import'
      ? `import ${module}`
      : fact.form === 'dynamic'
        ? `await import(${module})`
        : `require(${module})`;
  return style.semicolon ? `${loaded};` : loaded;
}

/** Whole lines where the statement stands alone on them; at the head of a file the blank line below goes too. */
function lines(text: string, range: Range): Range {
  const whole = wholeLines(text, range);
  const around = text.slice(whole.start, range.start) + text.slice(range.end, whole.end);
  if (around.trim() !== '') return range;
  const blank = whole.start === 0 ? (/^[ \t]*\r?\n/.exec(text.slice(whole.end))?.[0].length ?? 0) : 0;
  return { start: whole.start, end: whole.end + blank };
}

function withoutDeclarator(text: string, fact: ImportFact): TextEdit {
  const { start, end } =
    fact.bindings.length === 1 && fact.braces === undefined ? fact.bindings[0]!.range : declaratorOf(text, fact);
  const following = /^\s*,\s*/.exec(text.slice(end));
  if (following) return { start, end: end + following[0].length, text: '' };
  const preceding = /,\s*$/.exec(text.slice(0, start));
  return { start: preceding ? start - preceding[0].length : start, end, text: '' };
}

/** `{ a } = require('m')` from the brace to the closing parenthesis. */
function declaratorOf(text: string, fact: ImportFact): Range {
  const close = text.indexOf(')', fact.specifier.end);
  return { start: fact.braces?.start ?? fact.statement.start, end: close + 1 };
}

function withoutBindings(fact: ImportFact, gone: readonly Binding[]): TextEdit[] {
  const inBraces = fact.bindings.filter((binding) => isInside(binding, fact.braces));
  const outside = fact.bindings.filter((binding) => !isInside(binding, fact.braces));
  const goneOutside = outside.filter((binding) => gone.includes(binding));
  if (fact.braces !== undefined && inBraces.every((binding) => gone.includes(binding))) {
    const last = outside.at(-1);
    return last === undefined ? [] : [{ start: last.range.end, end: fact.braces.end, text: '' }];
  }
  const edits = goneOutside.map((binding) => ({
    start: binding.range.start,
    end: fact.braces?.start ?? binding.range.end,
    text: '',
  }));
  return [...edits, ...withoutElements(inBraces, (binding) => gone.includes(binding))];
}

function isInside(binding: Binding, braces: Range | undefined): boolean {
  return braces !== undefined && binding.range.start >= braces.start && binding.range.end <= braces.end;
}

/** Takes elements out of a list with their commas, leaving the others and their line breaks. */
function withoutElements(elements: readonly Binding[], isGone: (binding: Binding) => boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  elements.forEach((element, index) => {
    if (!isGone(element)) return;
    const before = elements.slice(0, index).some((other) => !isGone(other)) ? elements[index - 1] : undefined;
    const after = elements[index + 1];
    if (before !== undefined) edits.push({ start: before.range.end, end: element.range.end, text: '' });
    else if (after !== undefined) edits.push({ start: element.range.start, end: after.range.start, text: '' });
    else edits.push({ start: element.range.start, end: element.range.end, text: '' });
  });
  return edits;
}

/** New names join the braces: in the place of the first that goes, else behind the last. */
function mergedBraces(
  facts: FileFacts,
  fact: ImportFact,
  gone: readonly Binding[],
  added: readonly NewName[],
): TextEdit[] {
  const elements = fact.bindings.filter((binding) => isInside(binding, fact.braces));
  const specifiers = added.map((name) => specifier(name, fact.form === 'import'));
  const [replaced] = elements.filter((binding) => gone.includes(binding));
  const rest = withoutElements(elements, (binding) => binding !== replaced && gone.includes(binding));
  const outside = fact.bindings.filter((binding) => gone.includes(binding) && !elements.includes(binding));
  const removedOutside = outside.map((binding) => ({ start: binding.range.start, end: fact.braces!.start, text: '' }));
  const [previous, last] = elements.slice(-2);
  const end = (last ?? previous)?.range.end;
  const between = previous && last ? facts.text.slice(previous.range.end, last.range.start) : ', ';
  const separator = /^,\s+$/.test(between) ? between : ', ';
  if (replaced !== undefined)
    return [...removedOutside, ...rest, { ...replaced.range, text: specifiers.join(separator) }];
  if (end === undefined) return [...removedOutside, { ...fact.braces!, text: braces(facts, specifiers) }];
  return [
    ...removedOutside,
    ...rest,
    { start: end, end, text: specifiers.map((text) => `${separator}${text}`).join('') },
  ];
}

function specifier(name: NewName, esm: boolean): string {
  if (name.name === name.local) return name.name;
  return esm ? `${name.name} as ${name.local}` : `${name.name}: ${name.local}`;
}

function braces(facts: FileFacts, specifiers: readonly string[]): string {
  const inner = specifiers.join(', ');
  return facts.style.spacedBraces ? `{ ${inner} }` : `{${inner}}`;
}

function statement(facts: FileFacts, names: readonly NewName[]): string {
  const { esm, byEquals, quote, semicolon, eol } = facts.style;
  const module = `${quote}${names[0]?.module ?? ''}${quote}`;
  const whole = names.filter(({ name }) => name === '*').map(({ local }) => local);
  const sorted = names.filter(({ name }) => name !== '*').sort((a, b) => (a.name < b.name ? -1 : 1));
  const specifiers = sorted.map((name) => specifier(name, esm));
  const bind = (list: string): string => (esm ? `import ${list} from ${module}` : `const ${list} = require(${module})`);
  const statements = [
    ...whole.map((local) => (byEquals ? `import ${local} = require(${module})` : bind(local))),
    ...(specifiers.length === 0 ? [] : [bind(braces(facts, specifiers))]),
  ];
  return statements.map((text) => (semicolon ? `${text};` : text)).join(eol);
}
