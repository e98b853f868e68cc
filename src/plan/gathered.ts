// Functions that are started side by side, `Promise.all(modules.map(register))`: what one does behind an await, the others
// may have done before. Whoever can go on without waiting keeps the order in which they were started.
import type { CallGraph } from '../reach/call-graph.js';
import { type FunctionNode, isAsync, isFunctionNode, surroundings } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import { fateOf } from './interleaving/callers.js';

const maxDepth = 4;

/** Whether an await at a node would let what is started beside its function act first. */
export function letsOthersGoFirst(graph: CallGraph, node: ts.Node): boolean {
  const { owner } = surroundings(node);
  return isFunctionNode(owner) && isAsync(owner) && actsBehind(owner, node) && isStartedBeside(graph, owner, 0);
}

/** More than a result comes of it: something is told or given to others. */
function actsBehind({ body }: FunctionNode, node: ts.Node): boolean {
  let found = false;
  const look = (inner: ts.Node): void => {
    found ||= ts.isExpressionStatement(inner) && inner.getStart() >= node.end;
    if (!ts.isFunctionLike(inner)) ts.forEachChild(inner, look);
  };
  if (body !== undefined) look(body);
  return found;
}

function isStartedBeside(graph: CallGraph, owner: FunctionNode, depth: number): boolean {
  if (isGathered(owner)) return true;
  return graph.referencesOf(owner).uses.some(({ usage, certain }) => {
    if (!certain) return false;
    if (usage.kind === 'argument') return isGathered(usage.argument);
    if (usage.kind !== 'call' || !/^(?:awaited|returned)$/.test(fateOf(usage.call))) return false;
    const caller = surroundings(usage.call).owner;
    return isFunctionNode(caller) && depth < maxDepth && isStartedBeside(graph, caller, depth + 1);
  });
}

/** `register` in `Promise.all(modules.map(register))`. */
function isGathered({ parent: call }: ts.Node): boolean {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const { parent } = call;
  const isGiven = ts.isCallExpression(parent) && parent.expression !== call;
  return (
    call.expression.name.text === 'map' && isGiven && /^Promise\.all(?:Settled)?$/.test(parent.expression.getText())
  );
}
