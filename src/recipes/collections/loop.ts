// `items.forEach((item) => { … });` as `for (const item of items) { … }`: the callback's body stays as it is written.
import { keep, keepBare } from '../../api.js';
import type { Part } from '../../model.js';
import { ts } from '../../typescript.js';
import type { Rewritten } from '../contract.js';
import {
  asksForItsCall,
  type Callback,
  type CollectionCall,
  dotOf,
  gapOf,
  inlineCallback,
  isCommented,
} from './call.js';
import { indentOf, lineBreakOf, semicolonOf, stepOf } from './layout.js';
import { type LoopHead, loopHead } from './loop-head.js';
import { returnsAsContinues } from './returns.js';
import { isShadowed, needsOwnScope } from './scope.js';
import { isSteady } from './steady.js';

/** undefined wherever a loop would not do quite the same. */
export function asLoop({ call, member, method, kind, handed }: CollectionCall): Rewritten | undefined {
  const statement = call.parent;
  const callback = inlineCallback(handed);
  if (method !== 'forEach' || !ts.isExpressionStatement(statement) || callback === undefined) return undefined;
  if (kind !== 'array' && kind !== 'map' && kind !== 'set') return undefined;
  if (call.arguments.length !== 1 || asksForItsCall(callback)) return undefined;
  const collection = member.expression;
  const isOptional = member.questionDotToken !== undefined;
  if (ts.isOptionalChain(call) && !(isOptional && kind === 'array')) return undefined;
  if (kind === 'array' && !isSteady(collection, callback)) return undefined;
  const head = loopHead(callback, kind);
  if (head === undefined || isShadowed(collection, callback)) return undefined;
  const inside = ts.isBlock(callback.body) ? insideOf(callback.body) : [];
  const parts = partsOf(statement, member, { head, callback });
  if (inside === undefined || parts === undefined) return undefined;
  const range = { start: statement.getStart(), end: call.end + semicolonOf(statement, call).length };
  const replacement = { range, form: 'statement' as const, parts };
  return { node: statement, replacement, inside, absorbs: true, hazards: [] };
}

function insideOf(body: ts.Block): Rewritten['inside'] | undefined {
  return needsOwnScope(body) ? undefined : returnsAsContinues(body);
}

interface Loop {
  readonly head: LoopHead;
  readonly callback: Callback;
}

function partsOf(
  statement: ts.ExpressionStatement,
  member: ts.PropertyAccessExpression,
  { head, callback }: Loop,
): Part[] | undefined {
  const { body } = callback;
  const collection = member.expression;
  const isOptional = member.questionDotToken !== undefined;
  const comments = commentsOf(statement, member);
  if (
    isCommented(statement, dotOf(member), body.getStart()) ||
    isCommented(statement, body.end, statement.expression.end)
  )
    return undefined;
  const isDirect = head.through === '' || isOptional;
  const [open, close] = isOptional ? (head.through === '' ? ['', ' ?? []'] : ['(', ' ?? [])']) : ['', ''];
  const inner = comments.behind === '' ? bodyParts(statement, body) : commented(comments.behind, body);
  if (inner === undefined) return undefined;
  const kept = isDirect ? keepBare(collection) : keep(collection);
  return [`${comments.above}for (${head.binding} of ${open}`, kept, `${close}${head.through}) `, ...inner];
}

function bodyParts(statement: ts.ExpressionStatement, body: ts.ConciseBody): Part[] | undefined {
  if (ts.isBlock(body)) return [keep(body)];
  if (/^(?:(?:async\s+)?function|class|let)\b/.test(body.getText())) return undefined;
  const end = semicolonOf(statement, statement.expression);
  const [eol, indent] = [lineBreakOf(statement), indentOf(statement)];
  return [`{${eol}${indent}${stepOf(statement)}`, keep(body), `${end}${eol}${indent}}`];
}

interface Comments {
  /** Whole lines, which come to stand above the loop. */
  readonly above: string;
  /** What stood behind the collection, on its last line. */
  readonly behind: string;
}

function commentsOf(statement: ts.ExpressionStatement, member: ts.PropertyAccessExpression): Comments {
  const [behind = '', ...lines] = gapOf(member).split(/\r?\n/);
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  const next = `${lineBreakOf(statement)}${indentOf(statement)}`;
  const above = written.map((line) => `${line.startsWith('*') ? ' ' : ''}${line}${next}`);
  return { above: above.join(''), behind: behind.trim() };
}

/** A comment goes behind the brace that begins the body, where nothing else stands on that line. */
function commented(comment: string, body: ts.ConciseBody): Part[] | undefined {
  const open = body.getStart() + 1;
  const isAlone = ts.isBlock(body) && /^[ \t]*\r?\n/.test(body.getSourceFile().text.slice(open));
  return isAlone ? [`{ ${comment}`, { keep: { start: open, end: body.end } }] : undefined;
}
