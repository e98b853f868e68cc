// Where nothing calls the old function any more, a test's stand-in for it moves to the new one: `returns` → `resolves`.

import type { InPlaceChange, Range, Replacement } from '../../model.js';
import { isAsync } from '../../syntax/functions.js';
import { rangeOf } from '../../syntax/nodes.js';
import { walk } from '../../syntax/parse.js';
import { ts } from '../../typescript.js';
import type { StandIn } from '../stand-ins.js';
import { answersTo, chained } from '../stubs.js';
import { injectedObject, memberOf } from './injected.js';
import { replacingAt } from './members.js';
import type { NewCall } from './new-call.js';

/** undefined where the stand-in says what holds for the old function alone. */
export function moved(tree: ts.SourceFile, standIn: StandIn, call: NewCall): InPlaceChange[] | undefined {
  if (call.rejectsFalse || call.unasked !== undefined) return undefined;
  return standIn.form === 'member' ? movedMember(tree, standIn, call) : movedEntry(tree, standIn, call);
}

function movedMember(tree: ts.SourceFile, standIn: StandIn, call: NewCall): InPlaceChange[] | undefined {
  const replacing = replacingAt(tree, standIn.at);
  if (replacing === undefined || call.byCallback) return undefined;
  const { call: made, word, object, name } = replacing;
  const holder = holderOf(made);
  if (holder === undefined) return undefined;
  const uses = holder === 'none' ? [] : usesOf(holder);
  const [, , fake] = made.arguments;
  if (fake !== undefined && !isPlainFunction(fake)) return undefined;
  if (![made, ...uses].every(isUnderstood)) return undefined;
  const answers = answersTo(made, uses);
  // What a typed function takes is said in the words of the old one.
  const isTyped = /\.[cm]?tsx?$/.test(tree.fileName);
  if (isTyped && answers.some((change) => change.kind !== 'replace')) return undefined;
  const quote = tree.text.charAt(name.getStart());
  const text = replaced(tree, rangeOf(name), [`${quote}${call.name}${quote}`]);
  const path = replaced(tree, rangeOf(object), [{ keep: rangeOf(object) }, '.promises']);
  const end = made.getEnd();
  // What is told nothing gives nothing, and no promise.
  const isSilent = answers.length === 0 && word.text === 'stub';
  const silent = isSilent ? [replaced(tree, { start: end, end }, ['.resolves()'])] : [];
  return [...(call.isOfPromises ? [path] : []), text, ...silent, ...answers];
}

function replaced({ fileName }: ts.SourceFile, range: Range, parts: Replacement['parts']): InPlaceChange {
  const placement = { awaits: false, parens: false, leadingSemicolon: false };
  return { kind: 'replace', file: fileName, replacement: { range, form: 'value', parts }, placement };
}

/** The constant that holds it; undefined where something else may. */
function holderOf(made: ts.Expression): ts.Identifier | 'none' | undefined {
  const top = chained(made);
  const { parent } = top;
  if (ts.isExpressionStatement(parent)) return 'none';
  return ts.isVariableDeclaration(parent) && parent.initializer === top && ts.isIdentifier(parent.name)
    ? parent.name
    : undefined;
}

/** Names in the list of statements around the constant: one of another scope would be told in vain. */
function usesOf(holder: ts.Identifier): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const list = ts.findAncestor(holder, (node) => ts.isBlock(node) || ts.isSourceFile(node)) ?? holder;
  walk(list, (node) => {
    if (!ts.isIdentifier(node) || node.text !== holder.text || node === holder) return;
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (!isMember) found.push(node);
  });
  return found;
}

/** What a stand-in is told or asked that means the same when it gives promises. */
const understood =
  /^(?:returns|throws|callsFake|with(?:Exact)?Args|on(?:First|Second|Third)?Call|mock(?:ReturnValue|Implementation)(?:Once)?|mock|calls|arguments|length|at|args|(?:first|second|third|last)(?:Call|Arg)|getCalls?|call(?:Count|ed\w*)|notCalled|never\w+|(?:mock)?(?:Restore|restore|Clear)|resetHistory)$/;

function isUnderstood(start: ts.Expression): boolean {
  const { parent } = start;
  if (ts.isCallExpression(parent) && parent.expression === start) {
    const [first] = parent.arguments;
    const word = ts.isPropertyAccessExpression(start) ? start.name.text : '';
    if (/^(?:callsFake|mockImplementation(?:Once)?)$/.test(word) && (first === undefined || !isPlainFunction(first)))
      return false;
    if (word === 'throws' && first !== undefined && isPlainFunction(first)) return false;
    return isUnderstood(parent);
  }
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== start) return true;
  return understood.test(parent.name.text) && isUnderstood(parent);
}

function isPlainFunction(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && !isAsync(node);
}

/** `openSync: () => 0` → `open: callbackify(async () => 0)` */
function movedEntry(tree: ts.SourceFile, standIn: StandIn, call: NewCall): InPlaceChange[] | undefined {
  const given = injectedObject(tree, standIn);
  const member = given && memberOf(given, call.old);
  if (member === undefined || !call.byCallback) return undefined;
  const isMethod = ts.isMethodDeclaration(member) && member.modifiers === undefined && !member.asteriskToken;
  const isFunction = ts.isPropertyAssignment(member) && isPlainFunction(member.initializer);
  if (!isMethod && !isFunction) return undefined;
  const kept = isFunction ? rangeOf(member.initializer) : { start: member.name.getEnd(), end: member.getEnd() };
  const lead = `(async ${isFunction ? '' : 'function '}`;
  const callbackify = { module: 'node:util', name: 'callbackify' };
  return [replaced(tree, rangeOf(member), [`${call.name}: `, callbackify, lead, { keep: kept }, ')'])];
}
