// Numbers that the source spells out. Syntax only: what a name holds is not looked up.
import { ts } from '../../src/typescript.js';

/** The value of a literal or of arithmetic on literals (`5 * 1000`, `1_000n`); undefined for anything else. */
export function constantOf(node: ts.Expression): number | undefined {
  if (ts.isParenthesizedExpression(node)) return constantOf(node.expression);
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBigIntLiteral(node)) return Number(node.text.slice(0, -1));
  if (ts.isPrefixUnaryExpression(node)) return signed(node);
  return ts.isBinaryExpression(node) ? calculated(node) : undefined;
}

function signed(node: ts.PrefixUnaryExpression): number | undefined {
  const value = constantOf(node.operand);
  if (node.operator === ts.SyntaxKind.PlusToken) return value;
  return value !== undefined && node.operator === ts.SyntaxKind.MinusToken ? -value : undefined;
}

function calculated(node: ts.BinaryExpression): number | undefined {
  const left = constantOf(node.left);
  const right = constantOf(node.right);
  if (left === undefined || right === undefined) return undefined;
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return left + right;
    case ts.SyntaxKind.MinusToken:
      return left - right;
    case ts.SyntaxKind.AsteriskToken:
      return left * right;
    case ts.SyntaxKind.SlashToken:
      return left / right;
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return left ** right;
    default:
      return undefined;
  }
}

/** The other side of a product with exactly this factor: `seconds` of `seconds * 1000` and `1000 * seconds`. */
export function withoutFactor(node: ts.Expression, factor: number): ts.Expression | undefined {
  const bare = unwrapped(node);
  if (!ts.isBinaryExpression(bare)) return undefined;
  const { left, right, operatorToken } = bare;
  if (operatorToken.kind === ts.SyntaxKind.SlashToken) return constantOf(right) === 1 / factor ? left : undefined;
  if (operatorToken.kind !== ts.SyntaxKind.AsteriskToken) return undefined;
  if (constantOf(right) === factor) return left;
  return constantOf(left) === factor ? right : undefined;
}

export function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;
}
