// Functions in objects that only their own function sees: when nobody is seen to call them, somebody else does.
import type { FunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';

/** `const stub = { readFileSync: (name) => … }` inside of a function; what a module holds may be there to be exported. */
export function isInLocalObject(owner: FunctionNode): boolean {
  const member = ts.isMethodDeclaration(owner) ? owner : owner.parent;
  if (!ts.isPropertyAssignment(member) && !ts.isMethodDeclaration(member)) return false;
  if (!ts.isObjectLiteralExpression(member.parent)) return false;
  let holder: ts.Node = member.parent;
  while (ts.isPropertyAssignment(holder.parent) && ts.isObjectLiteralExpression(holder.parent.parent))
    holder = holder.parent.parent;
  const { parent } = holder;
  const isKept =
    ts.isVariableDeclaration(parent) ||
    (ts.isBinaryExpression(parent) && parent.right === holder && ts.isIdentifier(parent.left));
  return isKept && ts.findAncestor(parent, ts.isFunctionLike) !== undefined;
}
