// What a `catch` around a call reads from the error. Syntax only.

import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';

/** Whether an error of this call is caught in the same function and looked into, not just passed on or shown. */
export function isErrorInspected(node: ts.Node): boolean {
  for (
    let child = node, { parent } = node;
    parent !== undefined && !ts.isFunctionLike(child);
    child = parent, parent = parent.parent
  ) {
    if (!ts.isTryStatement(parent) || parent.tryBlock !== child || !parent.catchClause) continue;
    return inspects(parent.catchClause);
  }
  return false;
}

function inspects({ variableDeclaration, block }: ts.CatchClause): boolean {
  if (variableDeclaration === undefined) return false;
  if (!ts.isIdentifier(variableDeclaration.name)) return true;
  const name = variableDeclaration.name.text;
  let found = false;
  walk(block, (current) => {
    if (!ts.isIdentifier(current) || current.text !== name) return;
    const { parent } = current;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.expression === current;
    found ||= isMember ? parent.name.text !== 'message' && parent.name.text !== 'stack' : ts.isBinaryExpression(parent);
  });
  return found;
}
