// `items.forEach((item) => { … });` as `for (const item of items) { … }`: the callback's body stays as it is written.
import { keep, keepBare } from '../../api.js';
import type { Part } from '../../model.js';
import { namesOf, visibleAt } from '../../syntax/scopes.js';
import { ts } from '../../typescript.js';
import type { Rewritten } from '../contract.js';
import { asksForItsCall, type CollectionCall, inlineCallback, isCommented, walkOwn } from './call.js';
import { indentOf, lineBreakOf, semicolonOf, stepOf } from './layout.js';
import { boundNames, type LoopHead, loopHead } from './loop-head.js';
import { returnsAsContinues } from './returns.js';
import { isSteady } from './steady.js';
import { canLeak } from './vars.js';

type Callback = ts.ArrowFunction | ts.FunctionExpression;

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
  const parts = partsOf(statement, collection, isOptional, { head, callback });
  if (inside === undefined || parts === undefined) return undefined;
  const range = { start: statement.getStart(), end: call.end + semicolonOf(statement, call).length };
  const replacement = { range, form: 'statement' as const, parts };
  return { node: statement, replacement, inside, absorbs: true, hazards: [] };
}

/** A loop's names are there before its collection is read; functions in the collection may have names of their own. */
function isShadowed(collection: ts.Expression, { parameters }: Callback): boolean {
  const bound = new Set(parameters.flatMap((parameter) => boundNames(parameter.name)));
  const { references, declared } = namesOf(collection.getSourceFile());
  return references.some(({ name, at }) => {
    if (!bound.has(name) || at < collection.pos || at >= collection.end) return false;
    const seen = visibleAt({ references, declared }, name, at);
    return seen === undefined || seen.scope.start < collection.pos;
  });
}

function insideOf(body: ts.Block): Rewritten['inside'] | undefined {
  let needsScope = false;
  walkOwn(
    body,
    (node) => {
      const isVar = ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0;
      needsScope ||= (isVar && !canLeak(node, body)) || ts.isFunctionDeclaration(node) || isDirective(node);
    },
    false,
  );
  return needsScope ? undefined : returnsAsContinues(body);
}

function isDirective(node: ts.Node): boolean {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
}

interface Loop {
  readonly head: LoopHead;
  readonly callback: Callback;
}

function partsOf(
  statement: ts.ExpressionStatement,
  collection: ts.Expression,
  isOptional: boolean,
  { head, callback }: Loop,
): Part[] | undefined {
  const { body } = callback;
  if (
    isCommented(statement, collection.end, body.getStart()) ||
    isCommented(statement, body.end, statement.expression.end)
  )
    return undefined;
  const isDirect = head.through === '' || isOptional;
  const [open, close] = isOptional ? (head.through === '' ? ['', ' ?? []'] : ['(', ' ?? [])']) : ['', ''];
  const inner = bodyParts(statement, body);
  if (inner === undefined) return undefined;
  const kept = isDirect ? keepBare(collection) : keep(collection);
  return [`for (${head.binding} of ${open}`, kept, `${close}${head.through}) `, ...inner];
}

function bodyParts(statement: ts.ExpressionStatement, body: ts.ConciseBody): Part[] | undefined {
  if (ts.isBlock(body)) return [keep(body)];
  if (/^(?:(?:async\s+)?function|class|let)\b/.test(body.getText())) return undefined;
  const end = semicolonOf(statement, statement.expression);
  const [eol, indent] = [lineBreakOf(statement), indentOf(statement)];
  return [`{${eol}${indent}${stepOf(statement)}`, keep(body), `${end}${eol}${indent}}`];
}
