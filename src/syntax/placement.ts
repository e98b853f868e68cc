// How an `await` fits into the place of a node: parentheses as Prettier would print them, semicolons, evaluation order.
import { ts } from '../typescript.js';

/** Whether `await x` in the place of this node has to stand in parentheses. */
export function awaitNeedsParens(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return !isAssignment(parent) && parent.operatorToken.kind !== ts.SyntaxKind.CommaToken;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return (
    isOperandOfChain(parent, node) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isTypeAssertionExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isExpressionWithTypeArguments(parent)
  );
}

/** Whether a primary expression in the place of this node has to stand in parentheses: only under `new`. */
export function valueNeedsParens(node: ts.Node): boolean {
  return ts.isNewExpression(node.parent) && node.parent.expression === node;
}

export function isAwaited(node: ts.Node): boolean {
  return ts.isAwaitExpression(node.parent) || (ts.isParenthesizedExpression(node.parent) && isAwaited(node.parent));
}

function isOperandOfChain(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression === node;
  return ts.isTaggedTemplateExpression(parent) && parent.tag === node;
}

function isAssignment(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Whether a statement that begins with this node, once it begins with `(`, would be joined to the line above. */
export function joinsLineAbove(node: ts.Node): boolean {
  const statement = ts.findAncestor(node, ts.isStatement);
  if (statement === undefined || !ts.isExpressionStatement(statement)) return false;
  if (statement.getStart() !== node.getStart()) return false;
  const siblings = statementsAround(statement);
  const previous = siblings?.[siblings.indexOf(statement) - 1];
  return previous !== undefined && !endsByItself(previous);
}

function statementsAround(statement: ts.Statement): readonly ts.Statement[] | undefined {
  const { parent } = statement;
  if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent)) return parent.statements;
  return ts.isCaseOrDefaultClause(parent) ? parent.statements : undefined;
}

function endsByItself(statement: ts.Statement): boolean {
  if (statement.getText().endsWith(';')) return true;
  if (ts.isIfStatement(statement)) return endsByItself(statement.elseStatement ?? statement.thenStatement);
  if (ts.isIterationStatement(statement, false))
    return ts.isDoStatement(statement) || endsByItself(statement.statement);
  if (ts.isLabeledStatement(statement) || ts.isWithStatement(statement)) return endsByItself(statement.statement);
  return (
    ts.isBlock(statement) ||
    ts.isTryStatement(statement) ||
    ts.isSwitchStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isImportDeclaration(statement)
  );
}

/** The optional chain around a call goes on to its right and may be cut short at or before the call: `a?.f().b`. */
export function standsInShortCircuit(node: ts.Node): boolean {
  return ts.isOptionalChain(node) && ts.isOptionalChain(node.parent) && isOperandOfChain(node.parent, node);
}

/** `x = x + …`: a plain assignment that reads its own target before the node. */
export function rereadsTargetBefore(node: ts.Node): ts.BinaryExpression | undefined {
  for (let child = node, { parent } = node; parent !== undefined; child = parent, parent = parent.parent) {
    if (ts.isFunctionLike(parent) || ts.isStatement(parent)) return undefined;
    if (
      !ts.isBinaryExpression(parent) ||
      parent.right !== child ||
      parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken
    )
      continue;
    return readsBefore(parent.right, parent.left.getText(), node.getStart()) ? parent : undefined;
  }
  return undefined;
}

function readsBefore(expression: ts.Node, target: string, end: number): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (node.getStart() >= end) return;
    found ||= ts.isExpression(node) && node.end <= end && node.getText() === target;
    if (!found) ts.forEachChild(node, visit);
  };
  visit(expression);
  return found;
}

/** The nearest compound assignment whose right side holds the node, within the same function. */
export function compoundAssignmentAround(node: ts.Node): ts.BinaryExpression | undefined {
  for (let child = node, { parent } = node; parent !== undefined; child = parent, parent = parent.parent) {
    if (ts.isFunctionLike(parent) || ts.isStatement(parent)) return undefined;
    if (!ts.isBinaryExpression(parent) || parent.right !== child || !isAssignment(parent)) continue;
    return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken ? undefined : parent;
  }
  return undefined;
}

export function isLogicalAssignment(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return (
    kind === ts.SyntaxKind.BarBarEqualsToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandEqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken
  );
}

/** Whether evaluating the node twice, or later, could be seen: it calls, assigns, or reads through a getter chain with calls. */
export function hasEffects(node: ts.Node): boolean {
  let found = false;
  const visit = (current: ts.Node): void => {
    found ||= isEffect(current);
    if (!found && !ts.isFunctionLike(current)) ts.forEachChild(current, visit);
  };
  visit(node);
  return found;
}

function isEffect(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return isAssignment(node);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
  }
  return (
    (ts.isCallExpression(node) && node.expression.getText() !== 'require') ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node) ||
    ts.isDeleteExpression(node)
  );
}
