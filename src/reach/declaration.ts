// The name by which a function is declared, and whether other files can see it.

import type { FunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import type { Trees } from '../syntax/trees.js';
import type { Declared, Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { Name } from './words.js';

/** Function expressions go by the names they are given too; their own is for themselves. A constructor goes by its class. */
export function nameOfFunction(owner: FunctionNode): Name | undefined {
  if (ts.isConstructorDeclaration(owner)) return owner.parent.name;
  const { name } = owner;
  if (name === undefined) return undefined;
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? name : undefined;
}

/** The expression that gives the function, or the class that a constructor belongs to. */
export function expressionOf(owner: FunctionNode): ts.Expression | undefined {
  const made = ts.isConstructorDeclaration(owner) ? owner.parent : owner;
  const isValue = ts.isFunctionExpression(made) || ts.isArrowFunction(made) || ts.isClassExpression(made);
  return isValue ? made : undefined;
}

export function isMemberName(name: ts.Node): boolean {
  const { parent } = name;
  return (
    ts.isClassElement(parent) ||
    ts.isTypeElement(parent) ||
    ts.isObjectLiteralElementLike(parent) ||
    ts.isPropertyAccessExpression(parent)
  );
}

/** Whether a member of a type can stand for a function: what is written down as a string, a number or a list cannot. */
export function mayTypeFunction(member: ts.Node): boolean {
  if (ts.isMethodSignature(member)) return true;
  if (!ts.isPropertySignature(member) || member.type === undefined) return false;
  const { type } = member;
  return (
    ts.isFunctionTypeNode(type) ||
    ts.isTypeReferenceNode(type) ||
    ts.isUnionTypeNode(type) ||
    ts.isTypeQueryNode(type) ||
    ts.isParenthesizedTypeNode(type) ||
    ts.isIndexedAccessTypeNode(type)
  );
}

/** Whether the declaration is exported by its own modifiers. */
export function isExported(node: ts.Node): boolean {
  const holder = ts.isVariableDeclaration(node)
    ? node.parent.parent
    : ts.isConstructorDeclaration(node)
      ? node.parent
      : node;
  return (
    ts.canHaveModifiers(holder) &&
    (ts.getModifiers(holder)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

/** The identifier that begins at an offset. */
export function identifierAt(tree: ts.SourceFile, at: number): ts.Identifier | undefined {
  let found: ts.Identifier | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > at || node.end <= at) return;
    if (ts.isIdentifier(node) && node.getStart() === at) found = node;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What the oracle may call the declaration of a default export: the assignment, or the name that it assigns to. */
export function exportingNodes(node: ts.Node): ts.Node[] {
  const { parent } = node;
  if (ts.isExportAssignment(parent)) return [parent];
  if (!ts.isBinaryExpression(parent)) return [];
  return ts.isPropertyAccessExpression(parent.left) ? [parent, parent.left.name] : [parent];
}

export function isMemberDeclaration(id: ts.Node): boolean {
  const { parent } = id;
  const isMember =
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent);
  return (isMember || (ts.isFunctionDeclaration(parent) && parent.body === undefined)) && parent.name === id;
}

/** `export default function …`, `export default class …`. */
export function isDefaultExport(node: ts.Node): node is ts.FunctionDeclaration | ts.ClassDeclaration {
  const isDeclared = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
  return isDeclared && (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false);
}

export function isSignature(node: ts.Node): node is ts.MethodSignature | ts.MethodDeclaration | ts.FunctionDeclaration {
  return (
    ts.isMethodSignature(node) ||
    ((ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node)) && node.body === undefined)
  );
}

/** A name by which a member is read, `store.load`, `store['load']`, `const { load } = store`. */
export function isPropertyName(id: Name): boolean {
  const { parent } = id;
  return (
    ts.isStringLiteralLike(id) ||
    (ts.isPropertyAccessExpression(parent) && parent.name === id) ||
    (isTakenApart(parent) && (parent.propertyName ?? parent.name) === id)
  );
}

export function isTakenApart(node: ts.Node): node is ts.BindingElement {
  return ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent);
}

export function isExportedName(name: Name): boolean {
  return ts.isVariableDeclaration(name.parent) && isExported(name.parent);
}

/** In `({ load }) => …` the pattern is all that is known of the object. */
export function declaresItself({ parent }: Name, found: readonly Declared[]): boolean {
  if (!isTakenApart(parent)) return false;
  const { fileName } = parent.getSourceFile();
  return found.every(({ file, at }) => file === fileName && at === parent.name.getStart());
}

/** `let load; load = given`, `class Store { load; constructor() { this.load = given } }`: declared elsewhere than assigned. */
export function declaredBy({ oracle, trees }: { oracle: Oracle; trees: Trees }, name: Name): Name {
  const { parent } = name;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === name;
  const assigned = isMember ? parent : name;
  if (!ts.isBinaryExpression(assigned.parent) || assigned.parent.left !== assigned) return name;
  const declares = isMember ? ts.isPropertyDeclaration : isVariable;
  for (const { file, at, external } of oracle.definitionsOf(name.getSourceFile().fileName, rangeOf(name)) ?? []) {
    const found = external ? undefined : identifierAt(trees.of(file), at);
    if (found !== undefined && declares(found.parent)) return found;
  }
  return name;
}

function isVariable(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
}
