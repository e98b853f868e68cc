// Reads `if (existsSync(path)) …`, the question that is out of date once it is answered. Finds; writes nothing.

import type { Ask } from '../../src/api.js';
import type { Range } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { isSurePath } from './stable.js';

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
  if (!ts.isCallExpression(bare) || !isNamedExists(bare.expression)) return undefined;
  const [path, more] = bare.arguments;
  if (path === undefined || more !== undefined || ask.originOf(bare.expression) !== 'node:fs#existsSync')
    return undefined;
  if (!isSurePath(path, ask)) return undefined;
  return { node, test: bare, path, present: branches[0], missing: branches[1] };
}

/** Whether asking for the origin is worth its price: the name fits, or was imported in the place of the one that does. */
function isNamedExists(callee: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text === 'existsSync';
  if (!ts.isIdentifier(callee)) return false;
  if (callee.text === 'existsSync') return true;
  const renamed = /\bexistsSync\s*(?:as\s|:)\s*([\w$]+)/.exec(callee.getSourceFile().text);
  return renamed?.[1] === callee.text;
}

export function withoutParens(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParens(node.expression) : node;
}

/** The only statement of a block, or what stands there without a block. */
export function soleStatement(branch: ts.Node | undefined): ts.Node | undefined {
  if (branch === undefined || !ts.isBlock(branch)) return branch;
  return branch.statements.length === 1 ? branch.statements[0] : undefined;
}

export function statementsOf(branch: ts.Node): readonly ts.Node[] {
  return ts.isBlock(branch) ? branch.statements : [branch];
}

interface Exit {
  readonly missing: ts.Node;
  readonly text: string;
  /** The statement behind the test, reached only when the path is there. */
  readonly next: ts.Statement;
}

/** `if (!existsSync(p)) return …;` and the statement that follows. */
export function afterExit({ node, missing, present }: Guarded): Exit | undefined {
  const sole = soleStatement(missing);
  if (present || !missing || !sole || !isExit(sole)) return undefined;
  const { parent } = node;
  const siblings: readonly ts.Statement[] = ts.isBlock(parent) || ts.isSourceFile(parent) ? parent.statements : [];
  const next = siblings[siblings.indexOf(node as ts.Statement) + 1];
  const text = movableText(missing, { start: missing.getStart(), end: missing.getEnd() });
  return next && text !== undefined ? { missing, text, next } : undefined;
}

function isExit(node: ts.Node): boolean {
  return ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);
}

/** Text that may stand elsewhere as it is: there is no call in it that could want a rewrite of its own. */
export function movableText(node: ts.Node, { start, end }: Range): string | undefined {
  return calls(node) ? undefined : node.getSourceFile().text.slice(start, end);
}

function calls(node: ts.Node): boolean {
  return ts.isCallExpression(node) || (ts.forEachChild(node, (child) => calls(child) || undefined) ?? false);
}
