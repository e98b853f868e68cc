// Expressions that give the same when they are evaluated again, or a moment later. Looks at syntax, asks for origins.

import type { Ask } from '../../src/api.js';
import { ts } from '../../src/typescript.js';

/**
 * Evaluated twice it gives the same, and it is a path: existsSync answers `false` to `undefined`, the others throw.
 * An untyped name is taken for a path; an untyped member (`options.config`) is too often absent.
 */
export function isSurePath(path: ts.Expression, ask: Ask): boolean {
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
