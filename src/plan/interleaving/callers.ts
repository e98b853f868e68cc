// Calls of a function that was asynchronous before: what it did before its first await, its callers could rely on as done.
import type { CallGraph } from '../../reach/call-graph.js';
import type { HazardId } from '../../reasons.js';
import { type FunctionNode, isFunctionNode, surroundings } from '../../syntax/functions.js';
import { ts } from '../../typescript.js';
import type { FlowResult } from './flow.js';
import { everyEntry } from './shared-names.js';
import { accessed } from './state.js';

export interface CallerHazard {
  readonly id: HazardId;
  readonly at: ts.Node;
}

const collects = /^(?:map|flatMap|forEach|from)$/;
const listens = /^(?:on|once|addListener|prependListener|addEventListener)$/;

/** What may differ for those who call a function, or hand it over, and do not wait for it. */
export function callerHazards(graph: CallGraph, unit: FunctionNode, flow: FlowResult): CallerHazard[] {
  return graph.referencesOf(unit).uses.flatMap(({ usage, certain }): CallerHazard[] => {
    if (!certain) return [];
    if (usage.kind === 'call') return calledHazards(graph, usage.call, unit, flow);
    if (usage.kind !== 'argument' || !ts.isCallExpression(usage.call)) return [];
    return handedHazards(graph, usage.call, unit, flow).map((id) => ({ id, at: usage.argument }));
  });
}

function calledHazards(graph: CallGraph, call: ts.Node, unit: FunctionNode, flow: FlowResult): CallerHazard[] {
  const fate = fateOf(call);
  if (fate === 'returned') {
    const { owner } = surroundings(call);
    const isMapped = isFunctionNode(owner) && ts.isCallExpression(owner.parent) && collectsWith(owner.parent);
    return isMapped && leavesInOrder(unit, flow) ? [{ id: 'order-differs', at: call }] : [];
  }
  if (fate === 'together') return leavesInOrder(unit, flow) ? [{ id: 'order-differs', at: call }] : [];
  const differs = fate === 'dropped' ? isFollowed(graph, call, 0) : fate === 'kept' && writesLate(flow);
  return differs ? [{ id: 'not-awaited', at: call }] : [];
}

function handedHazards(graph: CallGraph, call: ts.CallExpression, unit: FunctionNode, flow: FlowResult): HazardId[] {
  const names = call.expression.getText().split('.');
  const method = names.at(-1) ?? '';
  const [first] = call.arguments;
  if (method === 'setInterval') return ['overlapping-ticks'];
  if (listens.test(method) && names.length > 1) {
    const isOwnToEach =
      first !== undefined && ts.isStringLiteralLike(first) && /^(?:request|connection)$/.test(first.text);
    return isOwnToEach ? [] : ['listener-order'];
  }
  if (!collectsWith(call)) return [];
  const isDropped = method === 'forEach' && isFollowed(graph, call, 0);
  return [
    ...(isDropped ? (['not-awaited'] as const) : []),
    ...(leavesInOrder(unit, flow) ? (['order-differs'] as const) : []),
  ];
}

function collectsWith(call: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(call.expression) && collects.test(call.expression.name.text);
}

/** It appends behind a new await to what others append to as well; a place of its own, by index, is none of that. */
function leavesInOrder(unit: FunctionNode, { after }: FlowResult): boolean {
  const index = unit.parameters[1]?.name.getText();
  return after.some(({ key, kinds }) => {
    if (!key.startsWith('variable ') || !key.endsWith(everyEntry) || (kinds & accessed.added) === 0) return false;
    const own = `${key.slice(0, -everyEntry.length)}[${index}]`;
    return !after.some((other) => other.key === own);
  });
}

function writesLate({ after }: FlowResult): boolean {
  return after.some(({ kinds }) => (kinds & (accessed.written | accessed.added)) !== 0);
}

/** What becomes of the promise that a call gives. `together`: `await Promise.all([a(), b()])`. */
export function fateOf(call: ts.Node): 'awaited' | 'returned' | 'together' | 'dropped' | 'kept' {
  const { parent } = call;
  if (ts.isArrayLiteralExpression(parent) && ts.isCallExpression(parent.parent)) {
    const isGathered = /^Promise\.all(?:Settled)?$/.test(parent.parent.expression.getText());
    return isGathered && fateOf(parent.parent) === 'awaited' ? 'together' : 'kept';
  }
  if (ts.isAwaitExpression(parent) || ts.isYieldExpression(parent)) return 'awaited';
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === call)) return 'returned';
  if (ts.isExpressionStatement(parent)) return 'dropped';
  if (ts.isParenthesizedExpression(parent) || ts.isVoidExpression(parent)) return fateOf(parent);
  const isChain =
    ts.isPropertyAccessExpression(parent) &&
    /^(?:then|catch|finally)$/.test(parent.name.text) &&
    ts.isCallExpression(parent.parent);
  return isChain ? fateOf(parent.parent) : 'kept';
}

/** Whether code that used to find the work done runs after a call that nobody waits for. */
export function isFollowed(graph: CallGraph, node: ts.Node, depth: number): boolean {
  const { owner } = surroundings(node);
  for (
    let child = node, { parent } = node;
    child !== owner && parent !== undefined;
    child = parent, parent = parent.parent
  ) {
    if (ts.isIterationStatement(parent, false)) return true;
    const list: readonly ts.Statement[] =
      ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent) ? parent.statements : [];
    const behind = list.slice(list.indexOf(child as ts.Statement) + 1);
    if (list.length > 0 && behind.some((statement) => !isDeclaration(statement))) return true;
  }
  if (!isFunctionNode(owner)) return false;
  const calls = graph.referencesOf(owner).uses.flatMap(({ usage }) => (usage.kind === 'call' ? [usage.call] : []));
  return calls.some((call) => depth > 3 || fateOf(call) === 'kept' || isFollowed(graph, call, depth + 1));
}

function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    (ts.isReturnStatement(statement) && statement.expression === undefined)
  );
}
