// The one read of a guarded path inside a statement or expression, and what is done with its content on the way out.

import type { Ask } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';
import { type Act, actOf, isOn } from './acts.js';
import { withoutParens } from './guards.js';
import { mentions } from './layout.js';
import { isStable } from './stable.js';

/**
 * The only read of the path in `return …`, `target = …` or an expression, when nothing around it could fail
 * in the same way: conversions of what was read, no more.
 */
export function readIn(use: ts.Node, path: ts.Expression, ask: Ask): Act | undefined {
  const found: Act[] = [];
  walk(use, (node) => {
    const act = actOf(node, 'readFile', ask);
    if (act) found.push(act);
  });
  const [read] = found;
  return found.length === 1 && read && isOn(read, path) && isAlone(read.node, use, ask) ? read : undefined;
}

const methods = new Set(['replace', 'replaceAll', 'slice', 'split', 'toString', 'trim', 'trimEnd', 'trimStart']);

/** Walks outwards through conversions. */
function isAlone(node: ts.Node, use: ts.Node, ask: Ask): boolean {
  const { parent } = node;
  if (node === use) return true;
  if (ts.isReturnStatement(parent)) return parent === use;
  if (ts.isBinaryExpression(parent)) {
    const isAssigned = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === node;
    return isAssigned && isStable(parent.left, ask) && ts.isExpressionStatement(parent.parent) && parent.parent === use;
  }
  if (ts.isCallExpression(parent)) return parent.arguments[0] === node && isParse(parent) && isAlone(parent, use, ask);
  if (ts.isPropertyAccessExpression(parent)) {
    const call = parent.parent;
    if (!methods.has(parent.name.text) || !ts.isCallExpression(call) || call.expression !== parent) return false;
    return call.arguments.every((argument) => isStable(argument, ask)) && isAlone(call, use, ask);
  }
  return isTransparent(parent) && isAlone(parent, use, ask);
}

function isParse(call: ts.CallExpression): boolean {
  return call.expression.getText() === 'JSON.parse' && call.arguments.length === 1;
}

function isTransparent(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  );
}

/**
 * The promise of an expression around a read, with `answer` for a file that is missing:
 * `readFile(…).catch(answer)`, `readFile(…).then(JSON.parse, answer)`, `readFile(…).then((text) => text.trim(), answer)`.
 * Errors of the conversion go on as they did.
 */
export function readOr(answer: string, whole: ts.Expression, read: Act): Part[] | undefined {
  const bare = withoutParens(whole);
  const content = outermost(read.node, bare);
  if (bare === content) return [...read.promise, `.catch(${answer})`];
  if (ts.isCallExpression(bare) && isParse(bare) && bare.arguments[0] === content) {
    return [...read.promise, `.then(JSON.parse, ${answer})`];
  }
  const name = [read.call.arguments.length > 1 ? 'text' : 'bytes', 'content'].find((free) => !mentions(bare, free));
  const { text } = bare.getSourceFile();
  const body = `${text.slice(bare.getStart(), content.getStart())}${name}${text.slice(content.getEnd(), bare.getEnd())}`;
  if (name === undefined || body.includes('\n')) return undefined;
  return [...read.promise, `.then((${name}) => ${body}, ${answer})`];
}

/** The node with the parentheses that an `await` needed. */
function outermost(node: ts.Expression, within: ts.Expression): ts.Expression {
  return node !== within && ts.isParenthesizedExpression(node.parent) ? outermost(node.parent, within) : node;
}
