// Whether a function that turns async can reject at all.
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';

const loggers = /^(?:console|log|logger|debug)$/;

/** Its whole body is one `try`, and what follows an error only reports it: to its own parameters or to a log. */
export function cannotReject(callback: FunctionNode): boolean {
  const { body } = callback;
  if (body === undefined || !ts.isBlock(body)) return false;
  const [only, ...others] = body.statements;
  if (only === undefined || others.length > 0 || !ts.isTryStatement(only) || only.catchClause === undefined)
    return false;
  const names = new Set(
    callback.parameters.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer === undefined ? name.text : [],
    ),
  );
  if (names.size < callback.parameters.length) return false;
  return isHarmless(only.catchClause.block, names) && (only.finallyBlock?.statements.length ?? 0) === 0;
}

function isHarmless(block: ts.Node, names: ReadonlySet<string>): boolean {
  let harmless = true;
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isAwaitExpression(node) || ts.isNewExpression(node)) harmless = false;
    if (ts.isCallExpression(node) && !reports(node, names)) harmless = false;
    if (harmless && !isFunctionNode(node)) ts.forEachChild(node, visit);
  };
  visit(block);
  return harmless;
}

/** `res.status(500).json(…)`, `next(error)`, `console.error(…)`. */
function reports(call: ts.CallExpression, names: ReadonlySet<string>): boolean {
  let root: ts.Expression = call;
  while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = root.expression;
  return ts.isIdentifier(root) && (names.has(root.text) || loggers.test(root.text));
}
