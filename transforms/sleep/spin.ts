// Loops that do nothing but look at something: what decides whether they go on, and what they put aside meanwhile.
// Syntax only; whether it is a clock that they look at is found out elsewhere.
import { ts } from '../../src/typescript.js';

export interface Spin {
  readonly loop: ts.IterationStatement;
  /** The loop with its label. */
  readonly statement: ts.Statement;
  readonly condition: ts.Expression;
  /** The condition ends the loop when it holds (`if (…) break`). */
  readonly ends: boolean;
  /** `now = Date.now()` as the body or the step. */
  readonly sample?: ts.BinaryExpression;
  /** A second condition bounds the number of rounds. */
  readonly counted: boolean;
  /** `i++` as the step: what else it does in every round. */
  readonly effect?: ts.Expression;
}

export function spinOf(node: ts.Node): Spin | undefined {
  if (!ts.isWhileStatement(node) && !ts.isDoStatement(node) && !ts.isForStatement(node)) return undefined;
  const statement = ts.isLabeledStatement(node.parent) ? node.parent : node;
  const condition = ts.isForStatement(node) ? node.condition : node.expression;
  const step = ts.isForStatement(node) ? node.incrementor : undefined;
  const [only, ...others] = effective(node.statement, statement);
  if (others.length > 0) return undefined;
  const exit = only && exitOf(only, statement);
  if (exit !== undefined) {
    const isEndless = condition === undefined || isTruthy(condition);
    if (!isEndless && step === undefined) return undefined;
    return { loop: node, statement, condition: exit, ends: true, counted: !isEndless };
  }
  if (condition === undefined) return undefined;
  const base = { loop: node, statement, condition, ends: false, counted: false };
  const sample = only ? assignmentOf(only) : step && assignment(step);
  if (only !== undefined) return sample && !step ? { ...base, sample } : undefined;
  if (step === undefined) return base;
  return sample === undefined ? { ...base, effect: step } : { ...base, sample };
}

/** Statements of a body that do something: no empty ones, no `continue` of the loop itself. */
function effective(body: ts.Statement, labeled: ts.Statement): readonly ts.Statement[] {
  const statements = ts.isBlock(body) ? body.statements : [body];
  return statements.filter((statement) => !ts.isEmptyStatement(statement) && !continues(statement, labeled));
}

function continues(statement: ts.Statement, labeled: ts.Statement): boolean {
  if (!ts.isContinueStatement(statement)) return false;
  return (
    statement.label === undefined || (ts.isLabeledStatement(labeled) && labeled.label.text === statement.label.text)
  );
}

/** The condition of `if (…) break`, or of `if (…) return` in the last statement of a function. */
function exitOf(statement: ts.Statement, loop: ts.Statement): ts.Expression | undefined {
  if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined) return undefined;
  const then = statement.thenStatement;
  const [first, ...rest] = ts.isBlock(then) ? then.statements : [then];
  if (!first || rest.length > 0) return undefined;
  const isBreak = ts.isBreakStatement(first) && first.label === undefined;
  const isReturn = ts.isReturnStatement(first) && first.expression === undefined && endsFunction(loop);
  return isBreak || isReturn ? statement.expression : undefined;
}

function endsFunction(statement: ts.Statement): boolean {
  const { parent } = statement;
  return ts.isBlock(parent) && ts.isFunctionLike(parent.parent) && parent.statements.at(-1) === statement;
}

function isTruthy(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.TrueKeyword || (ts.isNumericLiteral(node) && node.text === '1');
}

function assignmentOf(statement: ts.Statement): ts.BinaryExpression | undefined {
  return ts.isExpressionStatement(statement) ? assignment(statement.expression) : undefined;
}

function assignment(node: ts.Expression): ts.BinaryExpression | undefined {
  if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left)) return undefined;
  return node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? node : undefined;
}
