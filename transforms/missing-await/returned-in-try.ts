// `return load()` inside `try`: the function is left before the promise rejects, so `catch` never sees the error and
// `finally` runs too early.
import { type Idiom, keep, promise } from '../../src/api.js';
import { isFunctionNode } from '../../src/syntax/functions.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { isHandled, mayBePromise } from './facts.js';

export const returnedInTry: Idiom = {
  api: 'idiom#promise-returned-in-try',
  kind: 'missing-await',
  why: 'The function is left before this promise is settled, so `catch` and `finally` around it miss its end.',
  instead: '`return await`',
  hint: /\btry\b/,
  syntax: ['ReturnStatement'],
  match: (node, ask) => {
    if (!ts.isReturnStatement(node) || node.expression === undefined || !isGuarded(node)) return undefined;
    const { expression } = node;
    if (ts.isAwaitExpression(expression) || isHandled(expression) || !mayBePromise(expression, ask)) return undefined;
    const range = rangeOf(expression);
    return { range, covers: [], proposal: promise(expression, [keep(expression)]), anchor: expression };
  },
};

/** Inside `try`, or inside a `catch` that a `finally` follows, of the same function. */
function isGuarded(statement: ts.Node): boolean {
  for (let child = statement, { parent } = statement; parent !== undefined; child = parent, { parent } = parent) {
    if (isFunctionNode(parent)) return false;
    if (!ts.isTryStatement(parent) || child === parent.finallyBlock) continue;
    if (child === parent.tryBlock || parent.finallyBlock !== undefined) return true;
  }
  return false;
}
