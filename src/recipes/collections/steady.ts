// Whether a loop over an array visits what its methods visit: they skip holes and go no further than the first length.

import { walk } from '../../syntax/parse.js';
import { type Names, namesOf, visibleAt } from '../../syntax/scopes.js';
import { ts } from '../../typescript.js';

const changing = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

/** What changes an array, and the expression that names it. */
interface Mutation {
  readonly target: ts.Expression;
  readonly at: ts.Node;
  /** It may leave holes. */
  readonly sparse: boolean;
}

/**
 * Whether the array has no holes and keeps its items while the callback runs, as far as this file shows.
 * @param callback what runs once for each item
 */
export function isSteady(receiver: ts.Expression, callback: ts.Node): boolean {
  const array = stripped(receiver);
  if (ts.isArrayLiteralExpression(array)) return !array.elements.some(ts.isOmittedExpression);
  if (ts.isCallOrNewExpression(array)) return array.expression.getText() !== 'Array';
  const name = nameOf(array);
  if (name === undefined) return false;
  const names = namesOf(array.getSourceFile());
  if (ts.isIdentifier(array) && isBornSparse(array, names)) return false;
  if (escapesIn(callback, array)) return false;
  return mutationsOf(array.getSourceFile(), name.text)
    .filter(({ target }) => mayBeSame(array, target, names))
    .every(({ at, sparse }) => !sparse && runsApart(at, callback));
}

function stripped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node)
    ? stripped(node.expression)
    : node;
}

function nameOf(node: ts.Expression): ts.Identifier | ts.PrivateIdentifier | undefined {
  if (ts.isIdentifier(node)) return node;
  return ts.isPropertyAccessExpression(node) ? node.name : undefined;
}

/** Declared as `new Array(n)`, or as a literal with holes. */
function isBornSparse(id: ts.Identifier, names: Names): boolean {
  const declared = visibleAt(names, id.text, id.getStart());
  let sparse = false;
  walk(id.getSourceFile(), (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getStart() !== declared?.at || !node.initializer) return;
    const value = stripped(node.initializer);
    sparse =
      (ts.isArrayLiteralExpression(value) && value.elements.some(ts.isOmittedExpression)) ||
      (ts.isCallOrNewExpression(value) && value.expression.getText() === 'Array');
  });
  return sparse;
}

/** Whether the callback hands the whole array to somebody, who may change it. */
function escapesIn(callback: ts.Node, array: ts.Expression): boolean {
  const text = array.getText();
  let escapes = false;
  walk(callback, (node) => {
    if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return;
    if (node.getText() !== text || (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) return;
    const { parent } = node;
    const isRead =
      ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node) ||
      ts.isSpreadElement(parent);
    if (!isRead) escapes = true;
  });
  return escapes;
}

function mutationsOf(tree: ts.SourceFile, name: string): Mutation[] {
  const found: Mutation[] = [];
  walk(tree, (node) => {
    const mutation = mutationAt(node);
    if (mutation !== undefined && nameOf(stripped(mutation.target))?.text === name) found.push(mutation);
  });
  return found;
}

function mutationAt(node: ts.Node): Mutation | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    return changing.test(name.text) ? { target: expression, at: node, sparse: false } : undefined;
  }
  const written = writtenMember(node);
  if (written === undefined) return undefined;
  const isElement = ts.isElementAccessExpression(written);
  if (!isElement && written.name.text !== 'length') return undefined;
  return { target: written.expression, at: node, sparse: true };
}

/** The member that a node assigns to or deletes. */
function writtenMember(node: ts.Node): ts.PropertyAccessExpression | ts.ElementAccessExpression | undefined {
  const isAssignment =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  const target = isAssignment ? node.left : ts.isDeleteExpression(node) ? node.expression : undefined;
  const isMember = target && (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target));
  return isMember ? target : undefined;
}

/** Two mentions of one name: the same variable, or members that may be of the same object. */
function mayBeSame(array: ts.Expression, target: ts.Expression, names: Names): boolean {
  const other = stripped(target);
  if (!ts.isIdentifier(array)) return !ts.isIdentifier(other);
  return (
    ts.isIdentifier(other) &&
    visibleAt(names, array.text, array.getStart())?.at === visibleAt(names, other.text, other.getStart())?.at
  );
}

/** What stands in the same function as the call, but not in the callback, runs before or after it. */
function runsApart(at: ts.Node, callback: ts.Node): boolean {
  return (
    ts.findAncestor(at, (node) => node === callback) === undefined &&
    ts.findAncestor(at.parent, ts.isFunctionLike) === ts.findAncestor(callback.parent, ts.isFunctionLike)
  );
}
