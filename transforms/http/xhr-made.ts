// Calls that open a synchronous XMLHttpRequest of the npm packages, and where its object comes from.

import type { Ask } from '../../src/api.js';
import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';

export interface Made {
  /** The variable that was declared with the new object; undefined when it was put somewhere else. */
  readonly declaration: ts.VariableDeclaration | undefined;
  /** Which package the class comes from. */
  readonly origin: string;
}

const classes = new Set([
  'xmlhttprequest#XMLHttpRequest',
  'xmlhttprequest-ssl#XMLHttpRequest',
  'xmlhttprequest-ssl#default',
]);

/** Where `new` made the object of an `x.open(method, url, false)`; undefined when this is no such call. */
export function madeFor(open: ts.CallExpression, ask: Ask): Made | undefined {
  const { expression: callee } = open;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'open') return undefined;
  if (open.arguments[2]?.kind !== ts.SyntaxKind.FalseKeyword) return undefined;
  const declaration = ts.isIdentifier(callee.expression) ? declarationOf(callee.expression) : undefined;
  const made = declaration?.initializer ?? assignedTo(callee.expression);
  if (!made || !ts.isNewExpression(made)) return undefined;
  const origin = ask.originOf(made.expression);
  if (origin === undefined || !classes.has(origin)) return undefined;
  return { declaration: declaration?.initializer && declaration, origin };
}

/** The declaration of this name in the blocks around. */
function declarationOf(name: ts.Identifier): ts.VariableDeclaration | undefined {
  for (let block: ts.Node | undefined = name; block !== undefined; block = block.parent) {
    if (!ts.isBlock(block) && !ts.isSourceFile(block) && !ts.isCaseOrDefaultClause(block)) continue;
    const lists = block.statements.flatMap((next) => (ts.isVariableStatement(next) ? [next.declarationList] : []));
    const found = lists.flatMap((list) => [...list.declarations]).find((entry) => entry.name.getText() === name.text);
    if (found) return found;
  }
  return undefined;
}

/** What is put into a variable or property that was declared without it: `this.xhr = new XMLHttpRequest()`. */
function assignedTo(target: ts.Expression): ts.Expression | undefined {
  const text = target.getText();
  let found: ts.Expression | undefined;
  walk(target.getSourceFile(), (node) => {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    if (node.left.getText() === text) found ??= node.right;
  });
  return found;
}
