// The variable on which a deasync loop waits, and the callbacks that set it together with a result or an error. Syntax only.

import type { Ask } from '../../src/api.js';
import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';
import { unwrapped } from './constants.js';

export type Callback = ts.ArrowFunction | ts.FunctionExpression;

/** What a callback does, when that is only to put its arguments aside and set the flag. */
export interface Outcome {
  /** Variable by the position of the argument that it gets. */
  readonly names: readonly (string | undefined)[];
}

/** `done` of `loopWhile(() => !done)` and of `while (!done) runLoopOnce()`. */
export function awaitedFlag(statement: ts.Node, ask: Ask): string | undefined {
  if (ts.isWhileStatement(statement)) {
    const body = ts.isBlock(statement.statement) ? statement.statement.statements : [statement.statement];
    const [only, ...others] = body;
    const turns =
      only &&
      others.length === 0 &&
      ts.isExpressionStatement(only) &&
      isCallOf(only.expression, /#(?:runLoopOnce|sleep)$/, ask);
    return turns ? negatedName(statement.expression) : undefined;
  }
  if (!ts.isExpressionStatement(statement) || !isCallOf(statement.expression, /#loopWhile$/, ask)) return undefined;
  const [test] = statement.expression.arguments;
  return test && isCallback(test) ? negatedName(returned(test)) : undefined;
}

function isCallOf(node: ts.Expression, name: RegExp, ask: Ask): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const origin = ask.originOf(node.expression) ?? '';
  return /^(?:@kaciras\/)?deasync#/.test(origin) && name.test(origin);
}

export function isCallback(node: ts.Node): node is Callback {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function returned({ body }: Callback): ts.Expression | undefined {
  if (!ts.isBlock(body)) return body;
  const [only] = body.statements;
  return only && ts.isReturnStatement(only) ? only.expression : undefined;
}

function negatedName(condition: ts.Expression | undefined): string | undefined {
  if (condition === undefined) return undefined;
  const bare = unwrapped(condition);
  if (ts.isPrefixUnaryExpression(bare)) {
    return bare.operator === ts.SyntaxKind.ExclamationToken && ts.isIdentifier(bare.operand)
      ? bare.operand.text
      : undefined;
  }
  const isFalse = ts.isBinaryExpression(bare) && bare.right.kind === ts.SyntaxKind.FalseKeyword;
  return isFalse && ts.isIdentifier(bare.left) ? bare.left.text : undefined;
}

/** Undefined when the callback does anything else than `x = argument` and `flag = true`. */
export function outcomeOf(callback: Callback, flag: string): Outcome | undefined {
  if (!ts.isBlock(callback.body)) return undefined;
  const parameters = callback.parameters.map((parameter) => parameter.name.getText());
  const names: (string | undefined)[] = parameters.map(() => undefined);
  let isSet = false;
  for (const statement of callback.body.statements) {
    const assignment = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (!assignment || !ts.isBinaryExpression(assignment) || !ts.isIdentifier(assignment.left)) return undefined;
    if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
    const index = parameters.indexOf(assignment.right.getText());
    if (assignment.left.text === flag && assignment.right.kind === ts.SyntaxKind.TrueKeyword) isSet = true;
    else if (index === -1 || names[index] !== undefined) return undefined;
    else names[index] = assignment.left.text;
  }
  return isSet ? { names } : undefined;
}

/** The one `flag = true` below a node. */
export function soleSetting(node: ts.Node, flag: string): ts.BinaryExpression | undefined {
  const found: ts.BinaryExpression[] = [];
  walk(node, (current) => {
    if (ts.isBinaryExpression(current) && current.left.getText() === flag) found.push(current);
  });
  const [only, ...others] = found;
  const isSet = only?.right.kind === ts.SyntaxKind.TrueKeyword && ts.isExpressionStatement(only.parent);
  return only && isSet && others.length === 0 ? only : undefined;
}
