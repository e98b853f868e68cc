// Whether a variable is ever given another value than its first: such a variable is no alias.
import { ts } from '../typescript.js';

/** Looks for assignments to the name in its file; another variable of the same name counts too, to be on the safe side. */
export function isReassigned(name: ts.Identifier): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    found ||= isWriteTo(node, name.text);
    if (!found) ts.forEachChild(node, visit);
  };
  visit(name.getSourceFile());
  return found;
}

function isWriteTo(node: ts.Node, name: string): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  return isAssignment && ts.isIdentifier(node.left) && node.left.text === name;
}
