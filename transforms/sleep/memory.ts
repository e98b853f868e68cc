// The shared memory on which `Atomics.wait` sleeps: whether another thread can reach it, and what goes when the wait goes.

import type { Ask, CallView } from '../../src/api.js';
import type { Part, Range, Replacement } from '../../src/model.js';
import { lineEnd, wholeLines } from '../../src/syntax/file-facts.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { walk } from '../../src/syntax/parse.js';
import { awaitNeedsParens, joinsLineAbove } from '../../src/syntax/placement.js';
import { ts } from '../../src/typescript.js';
import { unwrapped } from './constants.js';

/** Declarations of memory that only waits use, in their order; none where it is made on the spot. */
type Memory = readonly ts.VariableDeclaration[];

/** New memory, or constants of this file that are used for nothing but waits; undefined when others may see it. */
export function privateMemory(memory: ts.Expression, ask: Ask): Memory | undefined {
  const bare = unwrapped(memory);
  if (!ts.isIdentifier(bare)) return bufferOf(bare, ask);
  const declaration = soleDeclaration(bare, isWaitedOn);
  const buffer = declaration?.initializer && bufferOf(declaration.initializer, ask);
  return declaration && buffer && [...buffer, declaration];
}

/** The buffer under a new array, when it is new or a constant that nothing else looks at. */
function bufferOf(node: ts.Expression, ask: Ask): Memory | undefined {
  if (!ts.isNewExpression(node)) return undefined;
  const isArray = /^global#(?:Int32Array|BigInt64Array)$/.test(ask.originOf(node.expression) ?? '');
  const [buffer] = node.arguments ?? [];
  if (!isArray || buffer === undefined) return undefined;
  const declaration = ts.isIdentifier(buffer) ? soleDeclaration(buffer, (use) => use === buffer) : undefined;
  const made = declaration?.initializer ?? buffer;
  if (!ts.isNewExpression(made) || ask.originOf(made.expression) !== 'global#SharedArrayBuffer') return undefined;
  return declaration ? [declaration] : [];
}

/** The one constant of this name in the file, when all that is done with it is allowed. */
function soleDeclaration(
  name: ts.Identifier,
  isAllowed: (use: ts.Identifier) => boolean,
): ts.VariableDeclaration | undefined {
  const named = identifiers(name.getSourceFile(), name.text);
  const uses = named.filter((node) => !isDeclared(node));
  const [only, ...others] = named.filter(isDeclared).map((node) => node.parent as ts.VariableDeclaration);
  return only && others.length === 0 && uses.every(isAllowed) && isLocalConstant(only) ? only : undefined;
}

function identifiers(file: ts.SourceFile, name: string): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  walk(file, (node) => {
    if (ts.isIdentifier(node) && node.text === name) found.push(node);
  });
  return found;
}

function isDeclared({ parent, text }: ts.Identifier): boolean {
  return ts.isVariableDeclaration(parent) && parent.name.getText() === text;
}

function isLocalConstant({ parent: list }: ts.VariableDeclaration): boolean {
  const isExported = ts.isVariableStatement(list.parent) && list.parent.modifiers !== undefined;
  return (list.flags & ts.NodeFlags.Const) !== 0 && !isExported;
}

function isWaitedOn(use: ts.Identifier): boolean {
  const { parent } = use;
  return (
    ts.isCallExpression(parent) && parent.arguments[0] === use && /\bAtomics\.wait$/.test(parent.expression.getText())
  );
}

/** Takes the memory out with its last wait; it stays where other waits use it, or where more than code would be lost. */
export function withoutMemory({ node }: CallView, memory: Memory, timer: Replacement): Replacement {
  const file = node.getSourceFile();
  const stretches = memory.map((declaration) => stretchOf(declaration));
  const view = memory.at(-1)?.name.getText() ?? '';
  const isLast = identifiers(file, view).length === 2;
  // A name in an inner scope could hide the import: its visibility is looked up at the start of the replacement.
  const isHidden = identifiers(file, 'sleep').length > 0;
  const [first] = stretches;
  if (!isLast || isHidden || !first || stretches.some((range) => !range || range.end > node.getStart())) return timer;
  const parts: Part[] = [];
  let cursor = first.start;
  for (const range of stretches) {
    if (!range) continue;
    if (range.start > cursor) parts.push({ keep: { start: cursor, end: range.start } });
    cursor = range.end;
  }
  parts.push({ keep: { start: cursor, end: node.getStart() } });
  const parens = awaitNeedsParens(node);
  const open = `${parens && joinsLineAbove(node) ? ';' : ''}${parens ? '(' : ''}await `;
  return {
    range: { start: first.start, end: node.getEnd() },
    form: 'statement',
    parts: [...parts, open, ...timer.parts, parens ? ')' : ''],
  };
}

/** The lines that a declaration stands on alone, without a comment; undefined where it shares them. */
function stretchOf(declaration: ts.VariableDeclaration): Range | undefined {
  const statement = declaration.parent.parent;
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length > 1) return undefined;
  const { text } = declaration.getSourceFile();
  if ((ts.getLeadingCommentRanges(text, statement.pos) ?? []).length > 0) return undefined;
  const range = rangeOf(statement);
  const whole = wholeLines(text, range);
  if ((text.slice(whole.start, range.start) + text.slice(range.end, whole.end)).trim() !== '') return undefined;
  const isAfterGap = /(?:^|\n[ \t]*\r?\n|\{[ \t]*\r?\n)$/.test(text.slice(0, whole.start));
  const next = lineEnd(text, whole.end);
  const isBeforeGap = text.slice(whole.end, next).trim() === '' && next > whole.end;
  return isAfterGap && isBeforeGap ? { start: whole.start, end: next } : whole;
}
