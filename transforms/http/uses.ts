// Where a response that is held in a variable is used. Syntax only.

import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';

/** Uses of the variable behind its declaration, in order; undefined when it may be reached in another way. */
export function usesOf(declaration: ts.VariableDeclaration): readonly ts.Identifier[] | undefined {
  const { name } = declaration;
  const statement = declaration.parent.parent;
  const isExported = ts.isVariableStatement(statement) && statement.modifiers !== undefined;
  if (!ts.isIdentifier(name) || isExported) return undefined;
  const uses: ts.Identifier[] = [];
  walk(functionAround(declaration), (node) => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name && !isMemberName(node)) uses.push(node);
  });
  const isPlain = (use: ts.Identifier): boolean =>
    use.getStart() > declaration.getEnd() && !isDeclared(use) && !ts.isShorthandPropertyAssignment(use.parent);
  return uses.every(isPlain) ? uses : undefined;
}

/** Whether the use stands in a function inside of the one that declares the variable. */
export function isInner(use: ts.Identifier, declaration: ts.VariableDeclaration): boolean {
  return functionAround(use) !== functionAround(declaration);
}

function functionAround(node: ts.Node): ts.Node {
  return ts.findAncestor(node, ts.isFunctionLike) ?? node.getSourceFile();
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) && parent.name === node
  );
}

/** The member that a use reads, when it is not written to: `x.status`. */
export function memberRead(use: ts.Identifier): ts.PropertyAccessExpression | undefined {
  const { parent } = use;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== use || parent.questionDotToken) return undefined;
  const above = parent.parent;
  const isWritten =
    ts.isBinaryExpression(above) && above.left === parent && above.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isWritten || ts.isDeleteExpression(above) ? undefined : parent;
}

/** The call of the member that a use reads: `x.json()`. */
export function memberCall(use: ts.Identifier): ts.CallExpression | undefined {
  const member = memberRead(use);
  return member && ts.isCallExpression(member.parent) && member.parent.expression === member
    ? member.parent
    : undefined;
}
