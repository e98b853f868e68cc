// Functions that are put into objects of others: whoever made the object calls them.
import { rangeOf } from '../syntax/nodes.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';

/** `Finder.prototype` belongs to whom `Finder` belongs to. */
function holderOf(node: ts.Expression): ts.Expression {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'prototype' ? node.expression : node;
}

/** The name in `socket.onmessage = …`, or the function in `require.extensions['.txt'] = …`. */
export function isPutOutside(oracle: Oracle, node: ts.Node): boolean {
  const { parent } = node;
  const isValue = ts.isBinaryExpression(parent) && parent.right === node;
  const target = isValue && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken ? parent.left : parent;
  if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) return false;
  if (target.expression === node || /^(?:module|exports|module\.exports|this)$/.test(target.expression.getText()))
    return false;
  const origin = oracle.originOf(node.getSourceFile().fileName, rangeOf(holderOf(target.expression)));
  // `self` and `global` are as often names of the package's own.
  return origin.kind === 'external' && (origin.module !== 'global' || origin.path.length > 0);
}
