// What kinds of value a type can hold, as plain data.

import type { TypeFacts, TypePart } from '../api.js';
import { ts } from '../typescript.js';

export const nothingKnown: TypeFacts = { any: true, parts: new Set() };

export function typeFacts(checker: ts.TypeChecker, node: ts.Node): TypeFacts {
  const parts = new Set<TypePart>();
  const any = collect(checker, checker.getTypeAtLocation(node), parts, 0);
  return { any, parts };
}

/** The same of the type that the place of an expression asks for. */
export function expectedFacts(checker: ts.TypeChecker, node: ts.Expression): TypeFacts {
  const expected = checker.getContextualType(node);
  if (expected === undefined) return nothingKnown;
  const parts = new Set<TypePart>();
  const any = collect(checker, expected, parts, 0);
  if (parts.has('procedure') && takesPromises(checker, node)) parts.delete('procedure');
  return { any, parts };
}

/** Whether the callee has a form, be it not the first that fits, whose callback may give a promise. */
function takesPromises(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  const index = parent.arguments?.indexOf(node) ?? -1;
  const callee = checker.getTypeAtLocation(parent.expression);
  const forms = ts.isCallExpression(parent) ? callee.getCallSignatures() : callee.getConstructSignatures();
  return forms.some((form) => {
    const parameter = form.getParameters()[index];
    if (parameter === undefined) return false;
    const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, parent));
    const options = type.isUnion() ? type.types : [type];
    return options.some((option) => option.getCallSignatures().some((one) => mayGivePromise(checker, one)));
  });
}

function mayGivePromise(checker: ts.TypeChecker, signature: ts.Signature): boolean {
  const result = signature.getReturnType();
  const options = result.isUnion() ? result.types : [result];
  return options.some((option) => checker.getPropertyOfType(option, 'then') !== undefined);
}

const byFlag = (): readonly (readonly [ts.TypeFlags, TypePart])[] => [
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BigIntLike, 'bigint'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
  [ts.TypeFlags.Null, 'null'],
  [ts.TypeFlags.Undefined | ts.TypeFlags.Void, 'undefined'],
];

/** Adds the parts of a type; true when nothing certain can be said of some of it. */
function collect(checker: ts.TypeChecker, type: ts.Type, parts: Set<TypePart>, depth: number): boolean {
  if (depth > 5 || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return true;
  if (type.isUnion()) return type.types.map((part) => collect(checker, part, parts, depth + 1)).some(Boolean);
  const known = byFlag().find(([flags]) => (type.flags & flags) !== 0);
  if (known !== undefined) {
    parts.add(known[1]);
    return false;
  }
  if ((type.flags & ts.TypeFlags.Instantiable) !== 0) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined || constraint === type || collect(checker, constraint, parts, depth + 1);
  }
  if (checker.getPropertyOfType(type, 'then') !== undefined) parts.add('thenable');
  else parts.add(type.getCallSignatures().length > 0 ? 'function' : 'object');
  if (holdsPromises(checker, type)) parts.add('thenables');
  if (givesPromise(checker, type)) parts.add('asynchronous');
  if (givesNothing(type)) parts.add('procedure');
  return false;
}

function holdsPromises(checker: ts.TypeChecker, type: ts.Type): boolean {
  const element = checker.isArrayLikeType(type) ? type.getNumberIndexType() : undefined;
  return element !== undefined && checker.getPropertyOfType(element, 'then') !== undefined;
}

function givesPromise(checker: ts.TypeChecker, type: ts.Type): boolean {
  const signatures = type.getCallSignatures();
  return (
    signatures.length > 0 &&
    signatures.every((one) => checker.getPropertyOfType(one.getReturnType(), 'then') !== undefined)
  );
}

function givesNothing(type: ts.Type): boolean {
  const signatures = type.getCallSignatures();
  return signatures.length > 0 && signatures.every((one) => (one.getReturnType().flags & ts.TypeFlags.Void) !== 0);
}

/** Whether every value that the function returns is a plain promise, as declared or as inferred. */
export function returnsPromise(checker: ts.TypeChecker, node: ts.SignatureDeclaration): boolean {
  const results = resultsOf(checker, node);
  return results.length > 0 && results.every((type) => isPlainPromise(type));
}

/** Whether some value that the function returns can be awaited and is more than a promise: a query, a child process. */
export function returnsThenable(checker: ts.TypeChecker, node: ts.SignatureDeclaration): boolean {
  return resultsOf(checker, node).some(
    (type) =>
      (type.flags & ts.TypeFlags.Object) !== 0 &&
      checker.getPropertyOfType(type, 'then') !== undefined &&
      !isPlainPromise(type),
  );
}

function resultsOf(checker: ts.TypeChecker, node: ts.SignatureDeclaration): readonly ts.Type[] {
  const result = checker.getSignatureFromDeclaration(node)?.getReturnType();
  if (result === undefined) return [];
  return result.isUnion() ? result.types : [result];
}

function isPlainPromise(type: ts.Type): boolean {
  return /^(?:Promise|PromiseLike)$/.test(type.symbol?.name ?? '');
}
