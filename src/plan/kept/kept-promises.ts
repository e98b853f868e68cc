// A value that is made once and kept: with an await between the look and the writing, a second caller would make it again.
// What is kept is the promise then, and it is forgotten when it fails, as nothing was kept of a failure before.
//
//   if (!this.#stats) {                        if (!this.#stats) {
//     this.#stats = statSync(this.path);         this.#stats = stat(this.path).catch((error) => { … throw error; });
//   }                                          }
//   return this.#stats;                        return this.#stats;
import { keep, promise } from '../../api.js';
import type { InPlaceChange, Part, Replacement } from '../../model.js';
import { indentOf, lineBreakOf, semicolonOf, stepOf } from '../../recipes/collections/layout.js';
import { isAsync, isFunctionNode, surroundings } from '../../syntax/functions.js';
import { rangeOf } from '../../syntax/nodes.js';
import { walk } from '../../syntax/parse.js';
import { apiName, type Oracle } from '../../types/oracle.js';
import { ts } from '../../typescript.js';
import type { Closure } from '../closure.js';
import { type Form, formAround, type Test } from './forms.js';
import { holderOf } from './holders.js';

export interface Kept {
  readonly closure: Closure;
  /** What takes the place of the blocking call. */
  readonly written: Replacement;
  /** Types of what holds promises now. */
  readonly changes: readonly InPlaceChange[];
  /** What might have been made again: as risky as if it was waited for there. */
  readonly doubtful: readonly ts.Node[];
}

/** The same with promises kept where values were, as far as that is certain. */
export function withKeptPromises(oracle: Oracle, node: ts.Node, written: Replacement, closure: Closure): Kept {
  const changes: InPlaceChange[] = [];
  const doubtful: ts.Node[] = [];
  const keptAt = (at: ts.Node, replacement: Replacement): Replacement | undefined => {
    const { owner } = surroundings(at);
    // The body of a callback may become that of a loop, which takes what is returned as it is.
    const isAdopted = isFunctionNode(owner) && (isAsync(owner) || closure.functions.has(owner));
    const kept = isAdopted ? keptPromise(oracle, at, replacement) : undefined;
    changes.push(...(kept?.changes ?? []));
    if (kept?.isSure === false) doubtful.push(at);
    return kept?.replacement;
  };
  const awaited = new Set(closure.awaited);
  const rewritten = new Map(closure.rewritten);
  for (const [at, replacement] of closure.rewritten) rewritten.set(at, keptAt(at, replacement) ?? replacement);
  for (const call of closure.awaited) {
    const kept = keptAt(call, promise(call, [keep(call)]));
    if (kept === undefined) continue;
    awaited.delete(call);
    rewritten.set(call, kept);
  }
  return { closure: { ...closure, awaited, rewritten }, written: keptAt(node, written) ?? written, changes, doubtful };
}

interface KeptPromise {
  readonly replacement: Replacement;
  readonly changes: readonly InPlaceChange[];
  /** Whether nothing is kept that would have been made again. */
  readonly isSure: boolean;
}

function keptPromise(oracle: Oracle, node: ts.Node, replacement: Replacement): KeptPromise | undefined {
  const { start, end } = rangeOf(node);
  const isWhole = replacement.range.start === start && replacement.range.end === end;
  if (replacement.form !== 'promise' || !isWhole || !ts.isExpression(node)) return undefined;
  const { value: made, by } = madeOf(node);
  const form = formAround(made);
  if (form === undefined || !by.every((each) => isOfLanguage(oracle, each))) return undefined;
  const isSure = isNeverMadeAgain(oracle, form.test, made);
  // A text of JSON that says no more than `null` or `0` is seldom one to keep.
  if (!isSure && !isJson(made)) return undefined;
  const holder = holderOf(form, made);
  if (holder === undefined) return undefined;
  const parts = [...replacement.parts, ...goingOn(oracle, node, made), forgetting(form, made, holder.nothing)];
  const repeats = [{ start: made.getStart(), end: start }];
  return {
    replacement: { ...replacement, range: rangeOf(made), form: 'value', parts, repeats },
    changes: holder.changes,
    isSure,
  };
}

interface Made {
  readonly value: ts.Expression;
  /** What makes it of what the call gives. */
  readonly by: readonly ts.Expression[];
}

/** The whole of what is made of a call: `JSON.parse(call)`, `call.trim()`. */
function madeOf(value: ts.Expression, by: readonly ts.Expression[] = []): Made {
  const { parent } = value;
  const isCast = ts.isAsExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent);
  if (isCast) return madeOf(parent, by);
  const isFirst = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.arguments?.[0] === value;
  if (isFirst && areQuiet(parent, 1)) return madeOf(parent, [...by, parent.expression]);
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== value) return { value, by };
  const { parent: outer } = parent;
  if (!ts.isCallExpression(outer) || outer.expression !== parent) return madeOf(parent, [...by, parent]);
  return areQuiet(outer, 0) ? madeOf(outer, [...by, parent]) : { value, by };
}

/** It is the language's own, and gives its result at once. */
function isOfLanguage(oracle: Oracle, callee: ts.Expression): boolean {
  return apiName(oracle.originOf(callee.getSourceFile().fileName, rangeOf(callee)))?.startsWith('global#') ?? false;
}

/** Arguments that call nothing, and so have nothing to wait for. */
function areQuiet({ arguments: given }: ts.CallExpression | ts.NewExpression, from: number): boolean {
  return [...(given ?? [])].slice(from).every((argument) => {
    let isQuiet = true;
    walk(argument, (node) => {
      isQuiet &&= !ts.isCallOrNewExpression(node) && !ts.isAwaitExpression(node) && !ts.isYieldExpression(node);
    });
    return isQuiet;
  });
}

/** Whether nothing that can be made would have been made again: `!x` does so for an empty text. */
function isNeverMadeAgain(oracle: Oracle, test: Test, made: ts.Expression): boolean {
  if (test === 'absent') return true;
  const { fileName } = made.getSourceFile();
  const { any, parts } = oracle.typeOf(fileName, rangeOf(made));
  if (!ts.isNewExpression(made) && !oracle.mindsNull(fileName)) return false;
  if (any) return test === 'undefined' && isJson(made);
  if (test === 'undefined' || test === 'null') return !parts.has(test);
  if (test === 'nullish') return !parts.has('undefined') && !parts.has('null');
  return [...parts].every((part) => part === 'object');
}

/** Of such a value no type tells anything but that it is not `undefined`. */
function isJson(made: ts.Expression): boolean {
  return /^JSON\.parse\(/.test(made.getText());
}

/** `.then((text) => JSON.parse(text))` */
function goingOn(oracle: Oracle, call: ts.Expression, made: ts.Expression): Part[] {
  const bare = rangeOf(made);
  const { start, end } = rangeOf(call);
  if (made === call) return [];
  const { text, fileName } = call.getSourceFile();
  const { any, parts } = oracle.typeOf(fileName, rangeOf(call));
  const isText = !any && parts.size === 1 && parts.has('string');
  const before = text.slice(bare.start, start);
  const around = ts.findAncestor(made, ts.isStatement)?.getText() ?? '';
  const isFree = (name: string): boolean => !new RegExp(`\\b${name}\\b`).test(around);
  const name = [isText ? 'text' : 'value', 'content', 'result'].find(isFree) ?? 'given';
  return [`.then((${name}) => ${before}${name}`, { keep: { start: end, end: bare.end } }, ')'];
}

function forgetting({ slot }: Form, made: ts.Expression, nothing: string): string {
  const statement = ts.findAncestor(made, ts.isStatement);
  if (statement === undefined) throw new Error('Every expression stands in a statement.');
  const [eol, indent, step] = [lineBreakOf(statement), indentOf(statement), stepOf(statement)];
  const last = ts.isVariableStatement(statement) ? statement.declarationList : expressionIn(statement);
  const end = last === undefined ? ';' : semicolonOf(statement, last);
  const forgets = slot.forgets(nothing);
  const error = /\berror\b/.test(forgets) ? 'reason' : 'error';
  const lines = [`${step}${forgets}${end}`, `${step}throw ${error}${end}`, '})'];
  return [`.catch((${error}) => {`, ...lines].join(`${eol}${indent}`);
}

function expressionIn(statement: ts.Statement): ts.Expression | undefined {
  return ts.isExpressionStatement(statement) || ts.isReturnStatement(statement) ? statement.expression : undefined;
}
