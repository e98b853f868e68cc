// Comparisons of a clock with a bound, in one form: the loop goes on as long as `early` is below `late`.
import { ts } from '../../src/typescript.js';
import { unwrapped } from './constants.js';

export interface Comparison {
  readonly early: ts.Expression;
  readonly late: ts.Expression;
  /** It goes on while they are equal, too. */
  readonly inclusive: boolean;
}

/** @param ends the condition ends the loop when it holds, instead of keeping it going */
export function comparisonOf(condition: ts.Expression, ends: boolean): Comparison | undefined {
  const bare = unwrapped(condition);
  if (ts.isPrefixUnaryExpression(bare) && bare.operator === ts.SyntaxKind.ExclamationToken)
    return comparisonOf(bare.operand, !ends);
  if (!ts.isBinaryExpression(bare)) return undefined;
  const { left, right } = bare;
  switch (bare.operatorToken.kind) {
    case ts.SyntaxKind.LessThanToken:
      return below(left, right, false, ends);
    case ts.SyntaxKind.LessThanEqualsToken:
      return below(left, right, true, ends);
    case ts.SyntaxKind.GreaterThanToken:
      return below(right, left, false, ends);
    case ts.SyntaxKind.GreaterThanEqualsToken:
      return below(right, left, true, ends);
    default:
      return undefined;
  }
}

/** "Ends when a < b" means "goes on while b <= a". */
function below(early: ts.Expression, late: ts.Expression, inclusive: boolean, ends: boolean): Comparison {
  return ends ? { early: late, late: early, inclusive: !inclusive } : { early, late, inclusive };
}
