// Generators that turn async: what has to stand in the place of the loop, the spread or the step that consumes one.
import { helper, keep, promise } from '../api.js';
import type { Replacement } from '../model.js';
import { surroundings } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

export type Consumption =
  /** Another text takes the place of the node; `awaits`: what has to be allowed to wait. */
  | { readonly kind: 'rewritten'; readonly node: ts.Node; readonly replacement: Replacement; readonly awaits: ts.Node }
  /** The text stays; the code around has to be able to wait. */
  | { readonly kind: 'delegated'; readonly awaits: ts.Node }
  /** `lines().next()`: a call that gives a promise from now on. */
  | { readonly kind: 'stepped'; readonly call: ts.CallExpression };

const steps = new Set(['next', 'return', 'throw']);
/** Callees that take an iterable to its end, at once. */
const takesAll = /^(?:Array\.from|Object\.fromEntries|Promise\.(?:all|allSettled|any|race))$/;
const makesOfAll = /^(?:Set|Map|WeakSet|WeakMap)$/;

/** @param hasFromAsync every supported Node has `Array.fromAsync`. undefined: it is kept, or taken in part. */
export function consumptionOf(call: ts.CallExpression, hasFromAsync: boolean): Consumption | undefined {
  const { parent } = call;
  if (ts.isForOfStatement(parent) && parent.expression === call) return loop(parent);
  if (ts.isVariableDeclaration(parent) && parent.initializer === call) return held(parent);
  if (ts.isYieldExpression(parent) && parent.asteriskToken !== undefined) return { kind: 'delegated', awaits: call };
  if (ts.isPropertyAccessExpression(parent) && steps.has(parent.name.text) && ts.isCallExpression(parent.parent))
    return { kind: 'stepped', call: parent.parent };
  if (ts.isSpreadElement(parent)) return collected(call, call, hasFromAsync);
  if (!ts.isCallOrNewExpression(parent) || parent.arguments?.[0] !== call || parent.arguments.length !== 1)
    return undefined;
  const callee = parent.expression.getText();
  if (callee === 'Array.from') return collected(parent, call, hasFromAsync);
  return takesAll.test(callee) || (ts.isNewExpression(parent) && makesOfAll.test(callee))
    ? collected(call, call, hasFromAsync)
    : undefined;
}

/** `const names = walk(dir); for (const name of names) …`: kept for one loop of the same function, and for nothing else. */
function held(declaration: ts.VariableDeclaration): Consumption | undefined {
  const { name, type } = declaration;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!ts.isIdentifier(name) || type !== undefined || !isConstant) return undefined;
  const scope = ts.findAncestor(declaration, ts.isBlock);
  const uses: ts.Identifier[] = [];
  walk(scope ?? declaration.getSourceFile(), (node) => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text) uses.push(node);
  });
  const [only, ...others] = uses;
  if (only === undefined || others.length > 0 || !ts.isForOfStatement(only.parent)) return undefined;
  if (only.parent.expression !== only || surroundings(only).owner !== surroundings(name).owner) return undefined;
  return loop(only.parent);
}

function loop(statement: ts.ForOfStatement): Consumption | undefined {
  if (statement.awaitModifier !== undefined) return undefined;
  const start = statement.getStart();
  const range = { start, end: start + 'for'.length };
  const replacement: Replacement = { range, form: 'statement', parts: [{ keep: range }, ' await'] };
  return { kind: 'rewritten', node: statement, replacement, awaits: statement.expression };
}

function collected(node: ts.Expression, call: ts.CallExpression, hasFromAsync: boolean): Consumption {
  const parts = hasFromAsync
    ? ['Array.fromAsync(', keep(call), ')']
    : [helper('collect-async', 'collectAsync'), '(', keep(call), ')'];
  return { kind: 'rewritten', node, replacement: { ...promise(node, parts), range: rangeOf(node) }, awaits: node };
}
