// What `new Promise` runs is done at once; with an await in it, it is done late for those who drop the promise.
import type { CallGraph } from '../reach/call-graph.js';
import { isFunctionNode, surroundings } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import { fateOf, isFollowed } from './interleaving/callers.js';

const maxDepth = 4;

/** Whether code that used to find the work of an executor done runs behind a call that drops the promise. */
export function isReliedOn(graph: CallGraph, promise: ts.Node, depth = 0): boolean {
  const given = returnedAs(promise) ?? promise;
  const fate = fateOf(given);
  if (fate === 'dropped') return isFollowed(graph, given, 0);
  const { owner } = surroundings(given);
  if (fate !== 'returned' || depth === maxDepth || !isFunctionNode(owner)) return false;
  return graph
    .referencesOf(owner)
    .uses.some(({ usage }) => usage.kind === 'call' && isReliedOn(graph, usage.call, depth + 1));
}

/** The name in `const p = new Promise(…); return p.catch(…);`. */
function returnedAs({ parent }: ts.Node): ts.Node | undefined {
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return undefined;
  const statement = parent.parent.parent;
  if (!ts.isVariableStatement(statement) || !ts.isBlock(statement.parent)) return undefined;
  const { statements } = statement.parent;
  const next = statements[statements.indexOf(statement) + 1];
  let root = next !== undefined && ts.isReturnStatement(next) ? next.expression : undefined;
  while (root !== undefined && (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)))
    root = root.expression;
  return root !== undefined && ts.isIdentifier(root) && root.text === parent.name.text ? root : undefined;
}
