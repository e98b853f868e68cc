// What the transform asks of an expression: whether it gives a promise, and whether somebody minds that on purpose.
import type { Ask } from '../../src/api.js';
import { ts } from '../../src/typescript.js';

/** A promise and nothing else: where there may be none, asking for it is what is meant. */
export function isPromise(node: ts.Expression, ask: Ask): boolean {
  const { any, parts } = ask.typeOf(node);
  return !any && parts.size === 1 && parts.has('thenable');
}

/** A promise, or a value that may be one. */
export function mayBePromise(node: ts.Expression, ask: Ask): boolean {
  return ask.typeOf(node).parts.has('thenable');
}

/** Whoever stored a promise may mean the promise; a call has just made one. */
export function isFresh(node: ts.Expression): boolean {
  const bare = stripped(node);
  return ts.isCallExpression(bare) && bare.expression.kind !== ts.SyntaxKind.ImportKeyword;
}

/** A call, or what was named after one: a name for `f() || 1` holds a promise only because an await is missing there. */
export function isMadeAsPromise(node: ts.Expression): boolean {
  if (!ts.isIdentifier(node)) return isFresh(node);
  const { initializer } = declarationOf(node) ?? {};
  return initializer !== undefined && isFresh(initializer);
}

/** The nearest variable of that name, of the blocks around. */
function declarationOf({ text, parent }: ts.Identifier): ts.VariableDeclaration | undefined {
  for (let around: ts.Node = parent; around !== undefined; around = around.parent) {
    if (!ts.isBlock(around) && !ts.isSourceFile(around) && !ts.isCaseClause(around)) continue;
    for (const statement of around.statements) {
      const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
      const found = declared.find(({ name }) => ts.isIdentifier(name) && name.text === text);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export function stripped(node: ts.Expression): ts.Expression {
  let bare = node;
  while (
    ts.isParenthesizedExpression(bare) ||
    ts.isAsExpression(bare) ||
    ts.isNonNullExpression(bare) ||
    ts.isSatisfiesExpression(bare)
  )
    bare = bare.expression;
  return bare;
}

/** `p.catch(…)`, `p.then(…, …)`: its rejection is handled. */
export function isHandled(node: ts.Expression): boolean {
  const bare = stripped(node);
  if (!ts.isCallExpression(bare) || !ts.isPropertyAccessExpression(bare.expression)) return false;
  const { name, expression } = bare.expression;
  if (name.text === 'catch') return bare.arguments.length > 0;
  if (name.text === 'then') return bare.arguments.length > 1;
  return name.text === 'finally' && isHandled(expression);
}

/** Where nobody writes types, they say too little. */
export function isTyped(node: ts.Node): boolean {
  return /\.[cm]?tsx?$/.test(node.getSourceFile().fileName);
}

/** Runners of tests wait for what their own functions give, whoever calls them. */
const waitedFor = /^(?:node:test|vitest|bun:test)#/;

export function isWaitedForElsewhere(node: ts.CallExpression, ask: Ask): boolean {
  return waitedFor.test(ask.originOf(node.expression) ?? '');
}
