// Who relies on a signature: calls through it, values that are expected to have it, `ReturnType<…>` of it. What the
// name of a function cannot tell, because a type stands between the function and its caller.
import type { Range } from '../model.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import {
  isExternal,
  isOwn,
  isSameSignature,
  partsOf,
  type Signature,
  type SignaturePlace,
  signaturePlaces,
  signaturesOf,
} from './signatures.js';

/** A value goes where a type is asked for; `expected` is empty where that type says nothing of signatures. */
export interface Flow {
  readonly range: Range;
  /** Not the value itself: a member of it. */
  readonly isMember: boolean;
  readonly given: readonly Signature[];
  readonly expected: readonly Signature[];
}

export interface SignatureUse {
  readonly range: Range;
  readonly signatures: readonly SignaturePlace[];
}

export interface SignatureUses {
  readonly calls: readonly SignatureUse[];
  readonly flows: readonly Flow[];
  /** `ReturnType<…>`, as far as `Awaited<…>` does not stand around it. */
  readonly results: readonly SignatureUse[];
}

export const nobody: SignatureUses = { calls: [], flows: [], results: [] };

export function signatureUses(checker: ts.TypeChecker, tree: ts.SourceFile): SignatureUses {
  const uses = { calls: [] as SignatureUse[], flows: [] as Flow[], results: [] as SignatureUse[] };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const signatures = signaturePlaces(checker, checker.getTypeAtLocation(node.expression));
      if (signatures.some(isOwn)) uses.calls.push({ range: rangeOf(node), signatures });
    }
    uses.results.push(...returnTypes(checker, node), ...documentedReturnTypes(checker, node));
    uses.flows.push(...[...flowsFrom(checker, node), ...heritageFlows(checker, node)].filter(isNews));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return uses;
}

/** The signatures in the type of what is declared by a name. */
export function declaredSignatures(checker: ts.TypeChecker, name: ts.Node): Signature[] {
  return signaturesOf(checker, checker.getTypeAtLocation(name));
}

function returnTypes(checker: ts.TypeChecker, node: ts.Node): SignatureUse[] {
  const [argument] = isPlainReturnType(node) ? (node.typeArguments ?? []) : [];
  if (argument === undefined) return [];
  return [{ range: rangeOf(node), signatures: signaturePlaces(checker, checker.getTypeFromTypeNode(argument)) }];
}

/** The types of JavaScript stand in its comments. */
function documentedReturnTypes(checker: ts.TypeChecker, node: ts.Node): SignatureUse[] {
  const { jsDoc } = node as { readonly jsDoc?: readonly ts.JSDoc[] };
  const found: SignatureUse[] = [];
  for (const doc of jsDoc ?? []) walk(doc, (inner) => found.push(...returnTypes(checker, inner)));
  return found;
}

/** A place whose type is made from the value itself adds nothing. */
function isNews({ given, expected }: Flow): boolean {
  return expected.length === 0 || !expected.every((one) => given.some((other) => isSameSignature(one, other)));
}

/** Where the value of this node goes, itself and with its members. */
export function flowsFrom(checker: ts.TypeChecker, node: ts.Node): Flow[] {
  const pair = flowingTypes(checker, node);
  if (pair === undefined) return [];
  const { given, expected } = pair;
  const range = rangeOf(node);
  return [...valueFlows(checker, range, given, expected), ...memberFlows(checker, range, given, expected)];
}

function valueFlows(checker: ts.TypeChecker, range: Range, given: ts.Type, expected: ts.Type): Flow[] {
  const from = signaturePlaces(checker, given);
  const isOfUse = from.some(isOwn) || (from.length > 0 && signaturePlaces(checker, expected).some(isOwn));
  if (!isOfUse) return [];
  return [{ range, isMember: false, given: signaturesOf(checker, given), expected: signaturesOf(checker, expected) }];
}

/** The members of a class or interface stand for those of what it extends or implements. */
function heritageFlows(checker: ts.TypeChecker, node: ts.Node): Flow[] {
  if (!ts.isClassLike(node) && !ts.isInterfaceDeclaration(node)) return [];
  const given = checker.getTypeAtLocation(node);
  const bases = (node.heritageClauses ?? []).flatMap((clause) => clause.types);
  return bases.flatMap((base) =>
    memberFlows(checker, rangeOf(node.name ?? node), given, checker.getTypeAtLocation(base)),
  );
}

interface FlowingTypes {
  readonly given: ts.Type;
  readonly expected: ts.Type;
}

function flowingTypes(checker: ts.TypeChecker, node: ts.Node): FlowingTypes | undefined {
  const { parent } = node;
  if (ts.isMethodDeclaration(node) || ts.isShorthandPropertyAssignment(node)) {
    if (!ts.isObjectLiteralExpression(parent)) return undefined;
    const property = checker.getContextualType(parent)?.getProperty(node.name.getText());
    const expected = property && checker.getTypeOfSymbolAtLocation(property, node);
    return expected && { given: checker.getTypeAtLocation(node.name), expected };
  }
  if (!canFlow(node) || !isHandedOn(node, parent)) return undefined;
  const given = checker.getTypeAtLocation(node);
  if (!mayBeOfUse(given)) return undefined;
  const expected = checker.getContextualType(node) ?? inferredAround(checker, node, parent);
  return expected && { given, expected };
}

/** What is asked for in a place takes long to find out, and most values hold no function at all. */
function mayBeOfUse(given: ts.Type): boolean {
  return partsOf(given).some(
    (part) =>
      (part.flags & ts.TypeFlags.Object) !== 0 &&
      (part.getCallSignatures().length > 0 || part.getProperties().some(isOurs)),
  );
}

/** Without an annotation the type of a place comes from what is put there: from one of several that look alike. */
function inferredAround(checker: ts.TypeChecker, node: ts.Node, parent: ts.Node): ts.Type | undefined {
  // What an untyped callee takes is not known, and that it takes something is.
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return checker.getUnknownType();
  if (ts.isArrayLiteralExpression(parent)) return checker.getTypeAtLocation(parent).getNumberIndexType();
  if (ts.isConditionalExpression(parent) || ts.isBinaryExpression(parent)) return checker.getTypeAtLocation(parent);
  if (ts.isPropertyAssignment(parent)) return checker.getTypeAtLocation(parent.name);
  const owner = ts.isArrowFunction(parent) ? parent : ts.isReturnStatement(parent) ? functionAround(node) : undefined;
  const signature = owner && checker.getSignatureFromDeclaration(owner);
  return signature && checker.getReturnTypeOfSignature(signature);
}

function functionAround(node: ts.Node): ts.SignatureDeclaration | undefined {
  return ts.findAncestor(node, ts.isFunctionLike);
}

function canFlow(node: ts.Node): node is ts.Expression {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isCallExpression(node) ||
    node.kind === ts.SyntaxKind.ThisKeyword
  );
}

/** Whether the node's value is given to the construct around it. */
function isHandedOn(node: ts.Node, parent: ts.Node): boolean {
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isBinaryExpression(parent)) return parent.right === node && !isComparison(parent.operatorToken.kind);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isArrowFunction(parent)) return parent.body === node;
  return (
    ((ts.isVariableDeclaration(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent)) &&
      parent.initializer === node) ||
    ts.isReturnStatement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isParenthesizedExpression(parent)
  );
}

function isComparison(kind: ts.SyntaxKind): boolean {
  const flowing = [
    ts.SyntaxKind.EqualsToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.CommaToken,
    ts.SyntaxKind.BarBarEqualsToken,
    ts.SyntaxKind.QuestionQuestionEqualsToken,
  ];
  return !flowing.includes(kind);
}

/** Types with more members than this are no contracts between parts of a program. */
const mostMembers = 60;

/** An object goes where an interface is asked for that it does not name: member by member. */
function memberFlows(checker: ts.TypeChecker, range: Range, given: ts.Type, expected: ts.Type): Flow[] {
  if (given === expected || (given.flags & ts.TypeFlags.Object) === 0) return [];
  const members = partsOf(expected).flatMap((part) => (part.flags & ts.TypeFlags.Object ? part.getProperties() : []));
  if (members.length > mostMembers) return [];
  return members.flatMap((member) => {
    const own = given.getProperty(member.name);
    if (own === undefined || own === member || !isOurs(own) || member.valueDeclaration === undefined) return [];
    const [from, to] = [own, member].map((symbol) => memberSignatures(checker, symbol));
    if (from === undefined || to === undefined || !from.some(isOwn) || to.length === 0) return [];
    return [{ range, isMember: true, given: from, expected: to }];
  });
}

function isOurs(symbol: ts.Symbol): boolean {
  return symbol.valueDeclaration !== undefined && !isExternal(symbol.valueDeclaration);
}

function memberSignatures(checker: ts.TypeChecker, symbol: ts.Symbol): Signature[] {
  const { valueDeclaration } = symbol;
  return valueDeclaration === undefined
    ? []
    : signaturesOf(checker, checker.getTypeOfSymbolAtLocation(symbol, valueDeclaration));
}

function isPlainReturnType(node: ts.Node): node is ts.TypeReferenceNode {
  if (!ts.isTypeReferenceNode(node) || node.typeName.getText() !== 'ReturnType') return false;
  const { parent } = node;
  return !(ts.isTypeReferenceNode(parent) && parent.typeName.getText() === 'Awaited');
}
