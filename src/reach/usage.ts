// What an occurrence of a function's name does with the function: calls it, hands it on, gives it another name.
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import type { Name } from './words.js';

export type Usage =
  /** `call` is awaited when the function turns async: a call, a tagged template, `f.call(…)`, `f.apply(…)`. */
  | { readonly kind: 'call'; readonly call: ts.CallExpression | ts.TaggedTemplateExpression }
  | { readonly kind: 'new'; readonly call: ts.NewExpression }
  | {
      readonly kind: 'argument';
      readonly call: ts.CallExpression | ts.NewExpression;
      /** The argument, or an item of the list that is the argument. */
      readonly argument: ts.Expression;
      /** The name under which an object literal that is the argument holds the function. */
      readonly key?: string;
    }
  /** The function goes by another name too: `name` is the declaring identifier, `everywhere` whether other files see it. */
  | { readonly kind: 'alias'; readonly name: Name; readonly everywhere: boolean }
  | { readonly kind: 'default-export' }
  | { readonly kind: 'type' }
  /** Only looked at: compared, tested, its properties read. */
  | { readonly kind: 'harmless' }
  /** Calls of `maker` give the function. */
  | { readonly kind: 'returned'; readonly maker: FunctionNode; readonly at: ts.Node }
  /** Stored or passed where nobody can follow. */
  | { readonly kind: 'escape'; readonly at: ts.Node };

/** undefined for the declaring occurrence itself and for names that are no reference. */
export function usageOf(id: Name): Usage | undefined {
  const { parent } = id;
  if (isDeclarationName(id)) return undefined;
  if (ts.isImportSpecifier(parent))
    return parent.propertyName === undefined || parent.propertyName === id ? alias(parent.name, false) : undefined;
  if (ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return undefined;
  if (ts.isExportSpecifier(parent)) return exportUsage(parent, id);
  if (ts.isBindingElement(parent)) {
    return ts.isIdentifier(parent.name) && (parent.propertyName ?? parent.name) === id
      ? alias(parent.name, false)
      : undefined;
  }
  if (ts.isShorthandPropertyAssignment(parent)) return alias(parent.name, true);
  if (ts.isTypeQueryNode(parent) || ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent))
    return { kind: 'type' };
  const access = accessOf(id);
  return inheritedBy(access) ?? valueUsage(access);
}

/** `class B extends A`: whoever makes a B runs A's constructor too. */
function inheritedBy(access: ts.Expression): Usage | undefined {
  const { parent } = access;
  if (!ts.isExpressionWithTypeArguments(parent)) return undefined;
  const heir = parent.parent.parent;
  if (!ts.isClassLike(heir)) return { kind: 'harmless' };
  if (ts.isClassDeclaration(heir)) return heir.name ? alias(heir.name, true) : { kind: 'escape', at: heir };
  return heir.name ? { kind: 'escape', at: heir } : usageOfExpression(heir);
}

function isDeclarationName(id: ts.Node): boolean {
  const { parent } = id;
  return (
    ((ts.isFunctionLike(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isClassLike(parent) ||
      ts.isModuleDeclaration(parent)) &&
      (parent as ts.NamedDeclaration).name === id) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === id)
  );
}

function alias(name: Name, everywhere: boolean): Usage {
  return { kind: 'alias', name, everywhere };
}

/** The name is not computed when the code runs. */
function isWritten(name: ts.PropertyName): name is ts.Identifier | ts.StringLiteralLike {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name);
}

function exportUsage(parent: ts.ExportSpecifier, id: ts.Node): Usage | undefined {
  if ((parent.propertyName ?? parent.name) !== id) return undefined;
  if (parent.name.text === 'default') return { kind: 'default-export' };
  return alias(parent.name, true);
}

/** The expression that stands for the function: `store.load` for the name `load`, without parentheses and casts around. */
function accessOf(id: Name): ts.Expression {
  const { parent } = id;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === id) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === id);
  return outermost(isMember ? parent : (id as ts.Identifier));
}

function outermost(node: ts.Expression): ts.Expression {
  const { parent } = node;
  const wraps =
    ts.isParenthesizedExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent);
  if (wraps) return outermost(parent);
  const isLastOfComma =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.CommaToken && parent.right === node;
  return isLastOfComma ? outermost(parent) : node;
}

/** The usage of a function expression is that of its own place. */
export function usageOfExpression(node: ts.Expression): Usage {
  return valueUsage(outermost(node));
}

function valueUsage(node: ts.Expression): Usage {
  const { parent } = node;
  if (ts.isCallExpression(parent) && isBound(parent, node)) return valueUsage(outermost(parent));
  if (ts.isCallExpression(parent))
    return parent.expression === node
      ? { kind: 'call', call: parent }
      : { kind: 'argument', call: parent, argument: node };
  if (ts.isNewExpression(parent))
    return parent.expression === node
      ? { kind: 'new', call: parent }
      : { kind: 'argument', call: parent, argument: node };
  if (ts.isTaggedTemplateExpression(parent)) return { kind: 'call', call: parent };
  if (ts.isArrayLiteralExpression(parent)) return listed(parent, node) ?? { kind: 'escape', at: node };
  if (ts.isPropertyAccessExpression(parent)) return memberUsage(parent);
  if (ts.isExportAssignment(parent)) return { kind: 'default-export' };
  return (
    storedUsage(parent, node) ??
    returnedUsage(parent, node) ??
    (isOnlyLookedAt(parent, node) ? { kind: 'harmless' } : { kind: 'escape', at: node })
  );
}

/** `_.bind(load, this)` gives what `load.bind(this)` gives. */
function isBound({ expression, arguments: [first] }: ts.CallExpression, node: ts.Expression): boolean {
  return first === node && /^(?:_|lodash|underscore)\.bind$/.test(expression.getText());
}

/** `app.get('/', [check, show])`: handed over with others. */
function listed(list: ts.ArrayLiteralExpression, argument: ts.Expression): Usage | undefined {
  const { parent } = outermost(list);
  if (ts.isArrayLiteralExpression(parent)) return listed(parent, argument);
  const isCall = ts.isCallExpression(parent) && parent.expression !== list;
  return isCall ? { kind: 'argument', call: parent, argument } : undefined;
}

/** `server.route({ handler })`: the call that is handed an object with this member, however deep in objects and lists. */
export function optionUsage(member: ts.ObjectLiteralElementLike): Usage | undefined {
  const object = member.parent;
  if (!ts.isObjectLiteralExpression(object)) return undefined;
  let holder: ts.Expression = object;
  for (;;) {
    const { parent } = outermost(holder);
    if (ts.isArrayLiteralExpression(parent)) holder = parent;
    else if (ts.isPropertyAssignment(parent) && ts.isObjectLiteralExpression(parent.parent)) holder = parent.parent;
    else if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
      if (parent.expression === holder || member.name === undefined) return undefined;
      const argument = ts.isPropertyAssignment(member) ? member.initializer : object;
      return { kind: 'argument', call: parent, argument, key: member.name.getText().replace(/['"]/g, '') };
    } else return undefined;
  }
}

/** `f.call(…)` and `f.apply(…)` call; `f.bind(…)` gives the function another holder; other members are only read. */
function memberUsage(member: ts.PropertyAccessExpression): Usage {
  const { parent } = member;
  if (member.name.text === 'should') return receivedBy(member);
  if (!ts.isCallExpression(parent) || parent.expression !== member) return { kind: 'harmless' };
  if (member.name.text === 'bind') return valueUsage(outermost(parent));
  return member.name.text === 'call' || member.name.text === 'apply'
    ? { kind: 'call', call: parent }
    : { kind: 'harmless' };
}

/** `load.should.throw()`: an assertion calls what it is written behind. */
function receivedBy(member: ts.PropertyAccessExpression): Usage {
  let top: ts.Expression = member;
  let call: ts.CallExpression | undefined;
  for (let { parent } = top; isContinued(parent, top); { parent } = top) {
    top = parent;
    if (ts.isCallExpression(top)) call = top;
  }
  const { expression } = member;
  return call === undefined ? { kind: 'harmless' } : { kind: 'argument', call, argument: expression };
}

function isContinued(parent: ts.Node, node: ts.Expression): parent is ts.PropertyAccessExpression | ts.CallExpression {
  return (ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent)) && parent.expression === node;
}

function storedUsage(parent: ts.Node, node: ts.Expression): Usage | undefined {
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return alias(parent.name, false);
  if ((ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) && isWritten(parent.name))
    return alias(parent.name, true);
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  if (parent.left === node) return { kind: 'harmless' };
  if (ts.isIdentifier(parent.left)) return alias(parent.left, false);
  if (!ts.isPropertyAccessExpression(parent.left)) return undefined;
  return parent.left.getText() === 'module.exports'
    ? { kind: 'default-export' }
    : ts.isIdentifier(parent.left.name)
      ? alias(parent.left.name, true)
      : undefined;
}

function returnedUsage(parent: ts.Node, node: ts.Expression): Usage | undefined {
  const isBody = ts.isArrowFunction(parent) && parent.body === node;
  if (!isBody && !ts.isReturnStatement(parent)) return undefined;
  const maker = isBody ? parent : ts.findAncestor(parent, isFunctionNode);
  return maker === undefined ? undefined : { kind: 'returned', maker, at: node };
}

function isOnlyLookedAt(parent: ts.Node, node: ts.Node): boolean {
  return (
    isTested(parent, node) ||
    ts.isTypeOfExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isIfStatement(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition === node) ||
    (ts.isBinaryExpression(parent) && /^(?:[!=]==?|instanceof)$/.test(parent.operatorToken.getText())) ||
    ts.isExpressionStatement(parent)
  );
}

/** The left side of `&&` is never what it gives, as far as it is a function; nor is a side of what is itself only tested. */
function isTested(parent: ts.Node, node: ts.Node): boolean {
  if (!ts.isBinaryExpression(parent) || !/^(?:&&|\|\|)$/.test(parent.operatorToken.getText())) return false;
  const isLeft = parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.left === node;
  return isLeft || isOnlyLookedAt(parent.parent, parent);
}
