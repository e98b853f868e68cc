// What it takes to make one function async: where the keyword goes, which type to wrap, and what forbids it.

import type { RefusalReason } from '../reasons.js';
import { ts } from '../typescript.js';
import type { FunctionNode } from './functions.js';

/** Methods that the language or the runtime calls and whose value it uses at once. */
const conversionMethods = new Set(['toString', 'toJSON', 'valueOf', 'toLocaleString']);

/** Why this function itself can never turn async, whoever calls it. */
export function asyncBarrier(owner: FunctionNode): RefusalReason | undefined {
  if (ts.isConstructorDeclaration(owner)) return 'constructor';
  if (ts.isAccessor(owner)) return 'accessor';
  const name = memberName(owner);
  if (name !== undefined && (conversionMethods.has(name.getText()) || isUsedUnseen(name))) return 'conversion-method';
  if (isOfIterator(owner)) return 'conversion-method';
  const type = owner.type ?? ts.getJSDocReturnTag(owner)?.typeExpression?.type;
  if (type !== undefined && ts.isTypePredicateNode(type)) return 'type-guard';
  if (ts.isMethodDeclaration(owner) && ts.canHaveDecorators(owner) && (ts.getDecorators(owner)?.length ?? 0) > 0)
    return 'decorator';
  return undefined;
}

/** The name that a function has as a member of an object or a class. */
function memberName(owner: FunctionNode): ts.PropertyName | undefined {
  if (ts.isMethodDeclaration(owner)) return owner.name;
  const { parent } = owner;
  return ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) ? parent.name : undefined;
}

/** Uses of a computed name cannot be found (`[Symbol.iterator]`, `[inspect.custom]`); those of quoted names can. */
function isUsedUnseen(name: ts.PropertyName): boolean {
  return (
    ts.isComputedPropertyName(name) &&
    !ts.isStringLiteralLike(name.expression) &&
    !/\basync(?:Iterator|Dispose)\b/.test(name.getText())
  );
}

/** `next` and its kin, of an object that `for…of` walks over. */
function isOfIterator(owner: FunctionNode): boolean {
  const { parent } = owner;
  const name = memberName(owner) ?? owner.name ?? (ts.isVariableDeclaration(parent) ? parent.name : undefined);
  if (name === undefined || !/^(?:next|return|throw)$/.test(name.getText())) return false;
  const iterates = (node: ts.Node): boolean =>
    (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node)) && node.name.getText() === '[Symbol.iterator]';
  const holder = name.parent.parent;
  if (ts.isClassLike(holder) && holder.members.some(iterates)) return true;
  if (ts.isObjectLiteralExpression(holder) && holder.properties.some(iterates)) return true;
  return ts.findAncestor(holder, iterates) !== undefined;
}

/** Offset before which `async ` is inserted. */
export function asyncKeywordAt(owner: FunctionNode): number {
  if (ts.isMethodDeclaration(owner)) return (owner.asteriskToken ?? owner.name).getStart();
  if (ts.isFunctionDeclaration(owner) || ts.isFunctionExpression(owner)) {
    const keyword = owner.getChildren().find((child) => child.kind === ts.SyntaxKind.FunctionKeyword);
    return (keyword ?? owner).getStart();
  }
  return owner.getStart();
}

/** A generator gives its items one by one; turned async, it gives them to `for await`. */
export function isGenerator(owner: FunctionNode): boolean {
  return 'asteriskToken' in owner && owner.asteriskToken !== undefined;
}

/** Whether a declared return type is a promise already: such a function's callers wait for it as they are. */
export function declaresPromise(type: ts.TypeNode | undefined): boolean {
  return (
    type !== undefined && ts.isTypeReferenceNode(type) && /^(?:Promise|PromiseLike)$/.test(type.typeName.getText())
  );
}
