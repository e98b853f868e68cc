// A call of a method with a callback, as the recipes of collections see it.
import type { FunctionNode } from '../../syntax/functions.js';
import { ts } from '../../typescript.js';
import type { Handed } from '../contract.js';
import type { Kind } from './methods.js';

export interface CollectionCall {
  readonly call: ts.CallExpression;
  /** `items.map`. */
  readonly member: ts.PropertyAccessExpression;
  readonly method: string;
  readonly kind: Kind;
  readonly handed: Handed;
}

export type Callback = ts.ArrowFunction | ts.FunctionExpression;

/** The callback where it is written as the argument itself. */
export function inlineCallback({ argument, callback }: Handed): Callback | undefined {
  if (argument !== callback) return undefined;
  return ts.isArrowFunction(callback) || ts.isFunctionExpression(callback) ? callback : undefined;
}

/** Calls `visit` for all nodes that run as part of this function itself; arrow functions inside share its `this`. */
export function walkOwn(node: ts.Node, visit: (node: ts.Node) => void, intoArrows: boolean): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    const isOther = ts.isFunctionLike(child) && !(intoArrows && ts.isArrowFunction(child));
    if (!isOther) walkOwn(child, visit, intoArrows);
  });
}

/** Whether a function asks how it was called: `this`, `arguments`, `new.target`, its own name. Arrows cannot. */
export function asksForItsCall(callback: FunctionNode): boolean {
  if (ts.isArrowFunction(callback)) return false;
  let asks = false;
  walkOwn(
    callback,
    (node) => {
      asks ||= node.kind === ts.SyntaxKind.ThisKeyword || ts.isMetaProperty(node);
      asks ||= ts.isIdentifier(node) && node !== callback.name && node.text === 'arguments';
    },
    true,
  );
  const { name, body } = callback;
  return asks || (name !== undefined && body !== undefined && mentions(body, name.getText()));
}

/** Whether a name occurs as more than the name of a property. */
export function mentions(node: ts.Node, name: string): boolean {
  let found = false;
  const visit = (child: ts.Node): void => {
    if (found) return;
    const isProperty =
      (ts.isPropertyAccessExpression(child.parent) && child.parent.name === child) ||
      (ts.isPropertyAssignment(child.parent) && child.parent.name === child);
    if (ts.isIdentifier(child) && child.text === name && !isProperty) found = true;
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** Whether the text between two offsets holds what looks like a comment: it would be lost with what goes. */
export function isCommented(node: ts.Node, start: number, end: number): boolean {
  return /\/[/*]/.test(node.getSourceFile().text.slice(start, end));
}

/** Where the dot of a member stands: comments before it are about the whole link of a chain. */
export function dotOf({ expression, name, questionDotToken }: ts.PropertyAccessExpression): number {
  if (questionDotToken !== undefined) return questionDotToken.getStart();
  const { text } = name.getSourceFile();
  const dot = text.lastIndexOf('.', name.getStart());
  return Math.max(dot, expression.end);
}

/** What stands between a receiver and the dot: blanks, line breaks, comments. */
export function gapOf(member: ts.PropertyAccessExpression): string {
  return member.getSourceFile().text.slice(member.expression.end, dotOf(member));
}
