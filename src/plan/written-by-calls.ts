// Whether an expression writes a variable or member by way of the file's own functions: a value that is computed before
// the target is read would then be added to something else.
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

/** Names are compared by their text: a function of that name in the same file counts, whatever holds it. */
export function writtenByCalls(target: ts.Expression, value: ts.Expression): boolean {
  const name = lastName(target);
  if (name === undefined) return false;
  const functions = functionsByName(value.getSourceFile());
  const seen = new Set<string>();
  const queue = calledNames(value);
  for (let called = queue.shift(); called !== undefined; called = queue.shift()) {
    if (seen.has(called)) continue;
    seen.add(called);
    for (const owner of functions.get(called) ?? []) {
      if (writes(owner, name)) return true;
      queue.push(...calledNames(owner));
    }
  }
  return false;
}

function lastName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isElementAccessExpression(node)) return lastName(node.expression);
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

function functionsByName(tree: ts.SourceFile): Map<string, FunctionNode[]> {
  const found = new Map<string, FunctionNode[]>();
  walk(tree, (node) => {
    if (!isFunctionNode(node)) return;
    const name =
      node.name ??
      (ts.isFunctionLike(node.parent) ? undefined : ts.getNameOfDeclaration(node.parent as ts.Declaration));
    const text = name === undefined ? undefined : name.getText();
    if (text !== undefined) found.set(text, [...(found.get(text) ?? []), node]);
  });
  return found;
}

function calledNames(inside: ts.Node): string[] {
  const names: string[] = [];
  walk(inside, (node) => {
    if (!ts.isCallExpression(node)) return;
    const name = lastName(node.expression);
    if (name !== undefined) names.push(name);
  });
  return names;
}

function writes(owner: FunctionNode, name: string): boolean {
  let found = false;
  walk(owner, (node) => {
    const target = writtenTarget(node);
    found ||= target !== undefined && lastName(target) === name;
  });
  return found;
}

function writtenTarget(node: ts.Node): ts.Expression | undefined {
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) return node.operand;
  return ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) ? node.left : undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
