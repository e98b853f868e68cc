// What it takes to make one function async: where the keyword goes, which type to wrap, and what forbids it.

import type { RefusalReason } from '../reasons.js';
import { ts } from '../typescript.js';
import type { FunctionNode } from './functions.js';

/** Methods that the language or the runtime calls and whose value it uses at once. */
const conversionMethods = new Set([
  'toString',
  'toJSON',
  'valueOf',
  'toLocaleString',
  '[Symbol.toPrimitive]',
  '[Symbol.iterator]',
  '[Symbol.hasInstance]',
  '[Symbol.dispose]',
  'inspect',
]);

/** Why this function itself can never turn async, whoever calls it. */
export function asyncBarrier(owner: FunctionNode): RefusalReason | undefined {
  if (ts.isConstructorDeclaration(owner)) return 'constructor';
  if (ts.isAccessor(owner)) return 'accessor';
  if (!ts.isArrowFunction(owner) && owner.asteriskToken !== undefined) return 'sync-generator';
  if (owner.name !== undefined && conversionMethods.has(owner.name.getText())) return 'conversion-method';
  if (owner.type !== undefined && ts.isTypePredicateNode(owner.type)) return 'type-guard';
  if (ts.isMethodDeclaration(owner) && ts.canHaveDecorators(owner) && (ts.getDecorators(owner)?.length ?? 0) > 0)
    return 'decorator';
  return undefined;
}

/** Offset before which `async ` is inserted. */
export function asyncKeywordAt(owner: FunctionNode): number {
  if (ts.isMethodDeclaration(owner)) return owner.name.getStart();
  if (ts.isFunctionDeclaration(owner) || ts.isFunctionExpression(owner)) {
    const keyword = owner.getChildren().find((child) => child.kind === ts.SyntaxKind.FunctionKeyword);
    return (keyword ?? owner).getStart();
  }
  return owner.getStart();
}

/** Whether a declared return type is a promise already: such a function's callers wait for it as they are. */
export function declaresPromise(type: ts.TypeNode | undefined): boolean {
  return (
    type !== undefined && ts.isTypeReferenceNode(type) && /^(?:Promise|PromiseLike)$/.test(type.typeName.getText())
  );
}
