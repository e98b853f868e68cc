// Small questions about functions: which one a node stands in, what it is called, whether it may await.

import type { RefusalReason } from '../reasons.js';
import { ts } from '../typescript.js';

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.AccessorDeclaration;

export function isFunctionNode(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  );
}

export function isAsync(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.AsyncKeyword) === true
  );
}

/** Where a node's code runs: in a function's body, at module level, or in a place that can never await. */
export interface Surroundings {
  /** The function or source file whose body runs the node. */
  readonly owner: FunctionNode | ts.SourceFile;
  /** Why no `await` may stand here whatever the owner is, and the construct that forbids it. */
  readonly obstacle?: { readonly reason: RefusalReason; readonly at: ts.Node };
}

/** Walks outwards to the code that runs the node, minding parts that belong to the scope outside (computed names). */
export function surroundings(node: ts.Node): Surroundings {
  let child: ts.Node = node;
  let obstacle: Surroundings['obstacle'];
  for (let parent = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
    obstacle ??= obstacleBetween(parent, child);
    if (isFunctionNode(parent) && runsIn(parent, child)) {
      return obstacle === undefined ? { owner: parent } : { owner: parent, obstacle };
    }
    if (ts.isSourceFile(parent)) return obstacle === undefined ? { owner: parent } : { owner: parent, obstacle };
  }
  throw new Error('A node without a source file has no surroundings.');
}

/** Names and decorators of a function are evaluated outside of it; its parameters and body inside. */
function runsIn(owner: FunctionNode, child: ts.Node): boolean {
  return child !== owner.name && !ts.isDecorator(child);
}

function obstacleBetween(parent: ts.Node, child: ts.Node): Surroundings['obstacle'] {
  if (isFunctionNode(parent) && ts.isParameter(child)) return { reason: 'default-parameter', at: child };
  if (ts.isPropertyDeclaration(parent) && child === parent.initializer) return { reason: 'class-field', at: parent };
  if (ts.isClassStaticBlockDeclaration(parent)) return { reason: 'static-block', at: parent };
  if (ts.isDecorator(parent)) return { reason: 'decorator', at: parent };
  if (ts.isModuleBlock(parent) || ts.isEnumMember(parent)) return { reason: 'type-namespace', at: parent.parent };
  return undefined;
}

/** Why a function is not async already; undefined when it is. */
export function syncReason(owner: FunctionNode): RefusalReason | undefined {
  if (ts.isConstructorDeclaration(owner)) return 'constructor';
  if (ts.isAccessor(owner)) return 'accessor';
  if (isAsync(owner)) return undefined;
  if (!ts.isArrowFunction(owner) && owner.asteriskToken !== undefined) return 'sync-generator';
  return 'sync-function';
}

/** A name for people: `loadUser`, `Store.read`, `callback of app.get`, or `module`. */
export function functionName(owner: FunctionNode | ts.SourceFile): string {
  if (ts.isSourceFile(owner)) return 'module';
  if (ts.isConstructorDeclaration(owner)) return `${className(owner.parent)}.constructor`;
  const own = owner.name === undefined ? undefined : nameText(owner.name);
  if (ts.isMethodDeclaration(owner) || ts.isAccessor(owner)) {
    const holder = ts.isClassLike(owner.parent) ? className(owner.parent) : undefined;
    return holder === undefined ? (own ?? 'method') : `${holder}.${own ?? 'method'}`;
  }
  return own ?? nameFromPlace(owner);
}

function nameFromPlace(owner: ts.Node): string {
  const { parent } = owner;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  if (ts.isPropertyAssignment(parent)) return nameText(parent.name);
  if (ts.isPropertyDeclaration(parent)) return `${className(parent.parent)}.${nameText(parent.name)}`;
  if (ts.isBinaryExpression(parent) && parent.right === owner) return parent.left.getText();
  if (ts.isParenthesizedExpression(parent)) return nameFromPlace(parent);
  if (ts.isCallExpression(parent)) {
    return parent.expression === owner || ts.isParenthesizedExpression(parent.expression)
      ? 'immediately called function'
      : `callback of ${shorten(calleeText(parent.expression))}`;
  }
  return 'anonymous function';
}

/** `app.get` as written; of a chain of calls only the method, for the rest would be code and comments. */
function calleeText(callee: ts.Expression): string {
  const isChain = ts.isPropertyAccessExpression(callee) && !isDotted(callee.expression);
  return isChain ? callee.name.text : callee.getText();
}

function isDotted(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isDotted(node.expression);
  return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

function className(node: ts.ClassLikeDeclaration): string {
  return node.name?.text ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'class');
}

function nameText(name: ts.PropertyName | ts.BindingName): string {
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= 40 ? flat : `${flat.slice(0, 37)}…`;
}
