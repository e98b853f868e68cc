// Reads `if (existsSync(path)) …`, the question that is out of date once it is answered. Finds; writes nothing.
import { ts } from 'ts-morph';
import type { Ask } from '../../src/api.js';

/** A test for a path, and what is done when the path is there or missing. */
export interface Guarded {
  /** The statement or conditional expression as a whole. */
  readonly node: ts.Statement | ts.ConditionalExpression;
  readonly test: ts.CallExpression;
  readonly path: ts.Expression;
  readonly present: ts.Node | undefined;
  readonly missing: ts.Node | undefined;
}

/** `if (…) … else …`, `test && act()`, `test || act()` as statements, and `test ? a : b`. */
export function guardedBy(node: ts.Node, ask: Ask): Guarded | undefined {
  if (ts.isIfStatement(node)) return read(node, node.expression, [node.thenStatement, node.elseStatement], ask);
  if (ts.isConditionalExpression(node)) return read(node, node.condition, [node.whenTrue, node.whenFalse], ask);
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return undefined;
  const { left, operatorToken, right } = node.expression;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return read(node, left, [right, undefined], ask);
  if (operatorToken.kind === ts.SyntaxKind.BarBarToken) return read(node, left, [undefined, right], ask);
  return undefined;
}

type Branches = readonly [then: ts.Node | undefined, otherwise: ts.Node | undefined];

function read(node: Guarded['node'], condition: ts.Expression, branches: Branches, ask: Ask): Guarded | undefined {
  const bare = withoutParens(condition);
  if (ts.isPrefixUnaryExpression(bare) && bare.operator === ts.SyntaxKind.ExclamationToken) {
    return read(node, bare.operand, [branches[1], branches[0]], ask);
  }
  if (!isCallOf(bare, 'existsSync', ask)) return undefined;
  const [path, more] = bare.arguments;
  if (path === undefined || more !== undefined || !isSurePath(path, ask)) return undefined;
  return { node, test: bare, path, present: branches[0], missing: branches[1] };
}

export function withoutParens(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParens(node.expression) : node;
}

export function isCallOf(node: ts.Node | undefined, name: string, ask: Ask): node is ts.CallExpression {
  if (node === undefined || !ts.isCallExpression(node) || node.questionDotToken) return false;
  return node.expression.getText().includes(name) && ask.originOf(node.expression) === `node:fs#${name}`;
}

/** The call of this API on the guarded path that a branch consists of: `{ unlinkSync(path); }`. */
export function soleCall(branch: ts.Node | undefined, name: string, path: ts.Expression, ask: Ask) {
  const statement = soleStatement(branch);
  const call = statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : statement;
  return isCallOn(call, name, path, ask) ? call : undefined;
}

export function isCallOn(
  node: ts.Node | undefined,
  name: string,
  path: ts.Expression,
  ask: Ask,
): node is ts.CallExpression {
  return (
    isCallOf(node, name, ask) &&
    node.arguments[0]?.getText() === path.getText() &&
    !node.arguments.some(ts.isSpreadElement)
  );
}

/** The only statement of a block, or what stands there without a block. */
export function soleStatement(branch: ts.Node | undefined): ts.Node | undefined {
  if (branch === undefined || !ts.isBlock(branch)) return branch;
  return branch.statements.length === 1 ? branch.statements[0] : undefined;
}

/**
 * Evaluated twice it gives the same, and it is a path: existsSync answers `false` to `undefined`, the others throw.
 * An untyped name is taken for a path; an untyped member (`options.config`) is too often absent.
 */
function isSurePath(path: ts.Expression, ask: Ask): boolean {
  if (!isStable(path, ask)) return false;
  const { any, parts } = ask.typeOf(path);
  if (any) return !ts.isPropertyAccessExpression(path) && !ts.isElementAccessExpression(path);
  return !parts.has('undefined') && !parts.has('null') && !parts.has('number');
}

/** Built from names, members, literals and functions of `node:path` only. */
export function isStable(node: ts.Expression, ask: Ask): boolean {
  if (ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword || isLiteral(node)) return true;
  if (ts.isPropertyAccessExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) {
    return isStable(node.expression, ask);
  }
  if (ts.isElementAccessExpression(node))
    return isStable(node.expression, ask) && isStable(node.argumentExpression, ask);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every((span) => isStable(span.expression, ask));
  if (ts.isBinaryExpression(node)) {
    return node.operatorToken.kind === ts.SyntaxKind.PlusToken && isStable(node.left, ask) && isStable(node.right, ask);
  }
  return (
    ts.isCallExpression(node) &&
    isPathFunction(node, ask) &&
    node.arguments.every((argument) => isStable(argument, ask))
  );
}

function isLiteral(node: ts.Expression): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.NullKeyword ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  );
}

function isPathFunction(node: ts.CallExpression, ask: Ask): boolean {
  return ask.originOf(node.expression)?.startsWith('node:path#') === true;
}
