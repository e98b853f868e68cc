// The declarations right before a wait that take part in it: `const end = Date.now() + ms` belongs to the loop below it,
// and goes with it when nothing else reads it.

import type { Ask } from '../../src/api.js';
import type { Range } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';
import { isHrtime } from './clock.js';
import type { Spin } from './spin.js';
import { added, type Samples, type Sum, sumOf, type Term, variableOf } from './sum.js';

export interface Lead {
  /** The sum with what the declarations say put in for their names. */
  readonly sum: Sum;
  /** Start of the first declaration that goes, or of the loop. */
  readonly start: number;
  /** Names that are no longer needed. */
  readonly gone: ReadonlySet<string>;
  /** `start` of `process.hrtime(start)` was read right before. */
  readonly sinceNow: boolean;
}

/**
 * Reads the declarations before a loop from the nearest upwards, as long as each belongs to the wait.
 * Undefined when the head of a `for` declares what is needed elsewhere.
 */
export function leadOf(spin: Spin, sum: Sum, samples: Samples, ask: Ask): Lead | undefined {
  const gone = new Set<string>();
  let lead: Lead = { sum, start: spin.statement.getStart(), gone, sinceNow: false };
  const initializer = ts.isForStatement(spin.loop) ? spin.loop.initializer : undefined;
  const inHead = initializer && ts.isVariableDeclarationList(initializer) ? [initializer] : [];
  const lists = [...inHead, ...listsBefore(spin.statement)];
  const context = { spin, samples, ask, starts: startsIn(lists, ask) };
  for (const list of lists) {
    const next = absorbed(lead, list, context);
    if (inHead.includes(list) && !next?.wholly) return undefined;
    if (next === undefined) break;
    lead = next.lead;
    if (!next.wholly) break;
    for (const { name } of list.declarations) gone.add(name.getText());
    if (!inHead.includes(list)) lead = { ...lead, start: list.parent.getStart() };
  }
  return lead;
}

/** Declarations of the statements right before this one, the nearest first. */
function listsBefore(statement: ts.Statement): ts.VariableDeclarationList[] {
  const siblings = listAround(statement) ?? [];
  const lists: ts.VariableDeclarationList[] = [];
  for (let index = siblings.indexOf(statement) - 1; index >= 0; index--) {
    const previous = siblings[index];
    if (previous === undefined || !ts.isVariableStatement(previous) || previous.modifiers !== undefined) break;
    lists.push(previous.declarationList);
  }
  return lists;
}

/** The statements among which this one stands; undefined when it is the sole body of an `if` or a loop. */
export function listAround(statement: ts.Statement): readonly ts.Statement[] | undefined {
  const { parent } = statement;
  return ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent) || ts.isCaseOrDefaultClause(parent)
    ? parent.statements
    : undefined;
}

/** Names that are declared with a reading of a clock. */
function startsIn(lists: readonly ts.VariableDeclarationList[], ask: Ask): ReadonlySet<string> {
  const declarations = lists.flatMap((list) => [...list.declarations]);
  const isStart = ({ initializer }: ts.VariableDeclaration): boolean =>
    initializer !== undefined && sumOf(initializer, ask, new Map()).readings.length > 0;
  return new Set(declarations.filter(isStart).map(({ name }) => name.getText()));
}

interface Context {
  readonly starts: ReadonlySet<string>;
  readonly spin: Spin;
  readonly samples: Samples;
  readonly ask: Ask;
}

/** Takes a declaration list into the wait; not wholly when something else still needs one of its names. */
function absorbed(
  lead: Lead,
  list: ts.VariableDeclarationList,
  context: Context,
): { lead: Lead; wholly: boolean } | undefined {
  let next = lead;
  let wholly = true;
  for (const declaration of [...list.declarations].reverse()) {
    const wait = { start: list.parent.getStart(), end: context.spin.statement.getEnd() };
    const isPrivate = !usedOutside(declaration, wait);
    const taken = taking(next, declaration, isPrivate, context);
    if (taken === undefined) return undefined;
    next = taken;
    wholly &&= isPrivate;
  }
  if (!wholly && list.declarations.length > 1) return undefined;
  return { lead: next, wholly };
}

function taking(
  lead: Lead,
  declaration: ts.VariableDeclaration,
  isPrivate: boolean,
  context: Context,
): Lead | undefined {
  const { name, initializer } = declaration;
  if (!ts.isIdentifier(name)) return undefined;
  const { samples, ask, starts } = context;
  if (samples.has(name.text)) return isPrivate && isPlain(initializer, samples, ask) ? lead : undefined;
  if (initializer === undefined) return undefined;
  if (lead.sum.readings.some(({ clock }) => clock.since?.getText() === name.text)) {
    const isStart =
      ts.isCallExpression(initializer) && initializer.arguments.length === 0 && isHrtime(initializer, ask);
    return isStart ? { ...lead, sinceNow: true } : undefined;
  }
  const term = lead.sum.terms.find((candidate) => variableOf(candidate) === name.text);
  if (term === undefined || name.getStart() === term.node.getStart()) return undefined;
  const value = sumOf(initializer, ask, new Map(), term.sign);
  const isReading = value.readings.length === 1 && value.terms.length === 0;
  const isTimed = value.readings.length > 0 || value.terms.some((part) => starts.has(variableOf(part) ?? ''));
  if (!isTimed || (!isPrivate && !isReading)) return undefined;
  return { ...lead, sum: added({ terms: without(lead.sum.terms, term), readings: lead.sum.readings }, value) };
}

function without(terms: readonly Term[], term: Term): Term[] {
  return terms.filter((other) => other !== term);
}

/** What a variable holds before the loop gives it a reading: nothing of interest. */
function isPlain(initializer: ts.Expression | undefined, samples: Samples, ask: Ask): boolean {
  if (initializer === undefined) return true;
  if (ts.isIdentifier(initializer) || ts.isLiteralExpression(initializer)) return true;
  return initializer.kind === ts.SyntaxKind.NullKeyword || sumOf(initializer, ask, samples).readings.length === 1;
}

/** Whether the name is written anywhere outside of this range, in the scope of its declaration. */
export function usedOutside(declaration: ts.VariableDeclaration, range: Range): boolean {
  const list = declaration.parent;
  const isBlockScoped = (list.flags & ts.NodeFlags.BlockScoped) !== 0;
  const scope = isBlockScoped ? list.parent.parent : (ts.findAncestor(list, ts.isFunctionLike) ?? list.getSourceFile());
  const name = declaration.name.getText();
  let found = false;
  walk(scope, (node) => {
    if (!ts.isIdentifier(node) || node.text !== name || isMemberName(node)) return;
    const { start } = rangeOf(node);
    found ||= start < range.start || start >= range.end;
  });
  return found;
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
}
