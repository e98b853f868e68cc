// An async function where one is asked for whose result nobody looks at: its promise is dropped by whoever calls it, and
// what it rejects with is heard by nobody.
import { type Ask, type DroppedPromises, type Idiom, keep, type Mend } from '../../src/api.js';
import type { Replacement } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';
import { takesValue } from './callbacks.js';
import { caught, isAllowed } from './dropped.js';

export function procedures(settings: DroppedPromises): Idiom {
  return {
    api: 'idiom#async-procedure',
    kind: 'missing-await',
    why: 'Whoever calls this function looks at nothing that it gives, so that nobody hears of its error.',
    instead: 'a function that handles its errors, or a callee that waits',
    hint: /\(/,
    syntax: ['ArrowFunction', 'FunctionExpression', 'Identifier', 'PropertyAccessExpression', 'CallExpression'],
    match: (node, ask) => {
      const isWritten = isAsyncFunction(node);
      if (isWritten ? !mayReject(node) : !isReference(node, ask)) return undefined;
      if (!ts.isExpression(node) || !isProcedure(node, settings, ask)) return undefined;
      const otherwise = isWritten && settings.otherwise === 'catch' ? inner(node, settings) : undefined;
      const mend: Mend = { callback: rangeOf(node) };
      const proposal = otherwise === undefined ? mend : { ...mend, otherwise };
      return { range: rangeOf(node), covers: [], proposal, anchor: node };
    },
  };
}

type AsyncFunction = ts.ArrowFunction | ts.FunctionExpression;

function isAsyncFunction(node: ts.Node): node is AsyncFunction {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false;
}

/** An argument that is a function by its name: `save`, `this.save`, `this.save.bind(this)`. */
function isReference(node: ts.Node, ask: Ask): node is ts.Expression {
  const { parent } = node;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  if (!ts.isExpression(node) || parent.expression === node) return false;
  if (ts.isCallExpression(node) && !/\.\s*bind$/.test(node.expression.getText())) return false;
  return ask.typeOf(node).parts.has('asynchronous');
}

/** What runs callbacks of Node lets a rejection end the process, as it did a throw. */
const ends = /^node:|^global#(?:NodeJS\.|EventEmitter\.|set(?:Timeout|Interval|Immediate)$|queueMicrotask$)/;

function isProcedure(node: ts.Expression, settings: DroppedPromises, ask: Ask): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) && takesValue(parent, ask)) return false;
  const { parts } = ask.expectedAt(node);
  if (!parts.has('procedure') || parts.has('asynchronous')) return false;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return true;
  return !ends.test(ask.originOf(parent.expression) ?? '') && !isAllowed(settings, parent.expression, ask);
}

/** Not where all that the function does stands in a `try` that catches. */
function mayReject({ body }: AsyncFunction): boolean {
  if (!ts.isBlock(body)) return acts(body);
  return body.statements.some((statement) => {
    if (!ts.isTryStatement(statement) || statement.catchClause === undefined) return acts(statement);
    return (
      acts(statement.catchClause.block, 'throw') ||
      (statement.finallyBlock !== undefined && acts(statement.finallyBlock))
    );
  });
}

function acts(node: ts.Node, only?: 'throw'): boolean {
  let found = false;
  walk(node, (child) => {
    found ||= ts.isThrowStatement(child);
    if (only === undefined)
      found ||= ts.isAwaitExpression(child) || ts.isCallExpression(child) || ts.isNewExpression(child);
  });
  return found;
}

/** `(event) => void (async () => …)().catch(report)`: an arrow function sees the same parameters and the same `this` inside. */
function inner(node: AsyncFunction, settings: DroppedPromises): Replacement | undefined {
  const async = node.modifiers?.find(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
  if (!ts.isArrowFunction(node) || node.type !== undefined || async === undefined) return undefined;
  const { text } = node.getSourceFile();
  const head = { start: async.end + text.slice(async.end).search(/\S/), end: node.equalsGreaterThanToken.getStart() };
  const parts = [{ keep: head }, '=> void (async () => ', keep(node.body), ')()', caught(settings)];
  return { range: rangeOf(node), form: 'value', parts };
}
