// What an assertion is given in place of a function that turned async: its promise, an async function, or a function
// that has come to its end before.
import { helper, keep, promise } from '../api.js';
import type { Part, Range, Replacement } from '../model.js';
import { importedNames } from '../syntax/imported-names.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import type { Contract, Handed, Rewritten } from './contract.js';
import { calleeWords, isParameter } from './runners.js';

/** Something in the file may put a stand-in, which gives no promise, in the place of what it imports. */
const standsIn = /\b(?:mock|doMock|stub|spyOn|spy|proxyquire|rewire|esmock|replace)\b/;

/**
 * `load('x')` in `() => load('x')`: the call whose promise says all that the function would. Only where nothing else
 * in there can throw or wait, and the callee is sure to be the function that turned async.
 */
export function onlyCall({ argument, callback, oracle }: Handed): ts.CallExpression | undefined {
  if (bare(argument) !== callback || callback.parameters.length > 0) return undefined;
  const call = bodyCall(callback.body);
  if (call === undefined || !call.arguments.every(isInert) || hasComment(argument, call)) return undefined;
  const { root, members } = calleeWords(call.expression);
  const tree = call.getSourceFile();
  if (root === undefined || call.questionDotToken !== undefined || members.length > 1) return undefined;
  const isFixed = isDeclared(root) || importedNames(tree).get(root.text)?.module.startsWith('.');
  if (!isFixed || standsIn.test(tree.text)) return undefined;
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  const found = oracle.definitionsOf(tree.fileName, rangeOf(name)) ?? [];
  return found.length > 0 && found.every((declared) => !declared.external) ? call : undefined;
}

/** A function of the test file itself. */
function isDeclared({ text, parent }: ts.Identifier): boolean {
  const isFunction = (node: ts.Statement): boolean => ts.isFunctionDeclaration(node) && node.name?.text === text;
  return ts.isCallExpression(parent) && parent.getSourceFile().statements.some(isFunction);
}

function bodyCall(body: ts.Node | undefined): ts.CallExpression | undefined {
  if (body === undefined) return undefined;
  if (!ts.isBlock(body)) return ts.isCallExpression(body) ? body : undefined;
  const [statement] = body.statements;
  if (statement === undefined || body.statements.length > 1) return undefined;
  const isPlain = ts.isExpressionStatement(statement) || ts.isReturnStatement(statement);
  return isPlain ? bodyCall(statement.expression) : undefined;
}

/** Evaluating it can neither throw nor call: it may as well happen before the assertion looks. */
function isInert(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return /^(?:this|process|import\.meta)$/.test(node.expression.getText());
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isInertProperty);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isInert);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every((span) => isInert(span.expression));
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
    return isInert(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return (
    ts.isIdentifier(node) ||
    ts.isLiteralExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

function isInertProperty(node: ts.ObjectLiteralElementLike): boolean {
  if (ts.isPropertyAssignment(node)) return !ts.isComputedPropertyName(node.name) && isInert(node.initializer);
  return ts.isShorthandPropertyAssignment(node);
}

function hasComment(outer: ts.Node, inner: ts.Node): boolean {
  const { text } = outer.getSourceFile();
  return /\/[/*]/.test(text.slice(outer.getStart(), inner.getStart()) + text.slice(inner.end, outer.end));
}

/** For assertions that take a promise or a function that gives one. */
export function asPromised(handed: Handed): Part[] {
  const call = onlyCall(handed);
  return call === undefined ? asFunction(handed.argument) : [keep(call)];
}

/** A parameter may hold a function that throws before it gives a promise. */
function asFunction(argument: ts.Expression): Part[] {
  const mayThrow = ts.isIdentifier(argument) && isParameter(argument);
  return mayThrow ? ['async () => await ', keep(argument), '()'] : [keep(argument)];
}

/** Replaces `node`, which holds the argument; a call whose promise is handed on is not awaited in there. */
export function becomes(handed: Handed, node: ts.Expression, parts: readonly Part[], direct: boolean): Rewritten {
  const given = direct ? onlyCall(handed) : undefined;
  const replacement: Replacement = promise(node, parts);
  const rest = { node, replacement, inside: [], absorbs: given !== undefined, hazards: [] };
  return given === undefined ? rest : { ...rest, given };
}

/** `fn` becomes `await settled(fn)`: right for every assertion that only calls it. */
export const settles: Contract = {
  kind: 'becomes',
  recipe: (handed) => {
    const subject = bare(handed.argument);
    // `() => load()` gives its promise as it is; no other form does.
    const isArrow = ts.isArrowFunction(subject) && !ts.isBlock(subject.body);
    return becomes(handed, handed.argument, [helper('settled', 'settled'), '(', keep(subject), ')'], isArrow);
  },
};

function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? bare(node.expression) : node;
}

/** Source text between two offsets, kept. */
export function between(start: number, end: number): { readonly keep: Range } {
  return { keep: { start, end } };
}
