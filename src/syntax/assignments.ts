// Which expressions assign, and to what. Pure syntax.
import { ts } from '../typescript.js';

/** What is assigned to, counted up or down, or deleted. */
export function writtenTarget(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node)) return isAssignmentOperator(node.operatorToken.kind) ? node.left : undefined;
  if (ts.isDeleteExpression(node)) return node.expression;
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return undefined;
  return isStep(node) ? node.operand : undefined;
}

export function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `x++`, `--x`. */
export function isStep(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): boolean {
  return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
}

/** `&&`, `||`, `??` and their assignments: the right side may not run. */
export function isLogical(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken ||
    kind === ts.SyntaxKind.BarBarEqualsToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandEqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken
  );
}

/** The targets in `[a, {b: c}] = …`. */
export function assignedIn(pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression): ts.Expression[] {
  if (ts.isArrayLiteralExpression(pattern))
    return pattern.elements.map((element) => (ts.isSpreadElement(element) ? element.expression : element));
  return pattern.properties.flatMap((property) => {
    if (ts.isPropertyAssignment(property)) return [property.initializer];
    return ts.isShorthandPropertyAssignment(property) ? [property.name] : [];
  });
}
