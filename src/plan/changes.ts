// From a closure to changes: plain data, one for each place that is touched.

import type { Change, InPlaceChange, Place, Range } from '../model.js';
import { asyncKeywordAt } from '../syntax/async-form.js';
import { type FunctionNode, functionName, isFunctionNode, surroundings } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { lineOf, nodeAt } from '../syntax/parse.js';
import { isAwaited } from '../syntax/placement.js';
import type { ts } from '../typescript.js';
import type { Barrier, Closure } from './closure.js';
import { type HoistNames, place } from './placement.js';
import { promisedBy } from './promised-types.js';
import { widened } from './widening.js';

export function changesOf(closure: Closure, names: HoistNames): InPlaceChange[] | Barrier {
  const changes: InPlaceChange[] = [];
  for (const owner of closure.functions) changes.push(...asyncChanges(owner));
  for (const signature of closure.signatures) changes.push(...promisedBy(signature));
  for (const type of closure.types) changes.push({ kind: 'wrap-type', ...type });
  for (const call of closure.awaited) {
    const change = awaitChange(call, names);
    if (change === undefined) continue;
    if ('reason' in change) return change;
    changes.push(change);
  }
  for (const parameter of closure.parameters) changes.push(...widened(parameter));
  for (const [node, replacement] of closure.rewritten) {
    const placed = place(node, replacement, names);
    if ('reason' in placed) return { reason: placed.reason, at: node };
    changes.push({ kind: 'replace', file: node.getSourceFile().fileName, replacement, placement: placed.placement });
  }
  return changes;
}

export function asyncChanges(owner: FunctionNode): InPlaceChange[] {
  const file = owner.getSourceFile().fileName;
  return [{ kind: 'make-async', file, at: asyncKeywordAt(owner) }, ...promisedBy(owner)];
}

/** undefined: somebody awaits the call already. */
function awaitChange(
  call: ts.CallExpression | ts.TaggedTemplateExpression,
  names: HoistNames,
): InPlaceChange | Barrier | undefined {
  if (isAwaited(call)) return undefined;
  const replacement = { range: rangeOf(call), form: 'promise' as const, parts: [{ keep: rangeOf(call) }] };
  const placed = place(call, replacement, names);
  if ('reason' in placed) return { reason: placed.reason, at: call };
  return { kind: 'replace', file: call.getSourceFile().fileName, replacement, placement: placed.placement };
}

export function functionPlace(owner: FunctionNode): Place {
  const tree = owner.getSourceFile();
  return { name: functionName(owner), file: tree.fileName, line: lineOf(tree, owner.getStart()) };
}

/** A function by its own name, anything else by the function it stands in. */
export function placeOf(node: ts.Node): Place {
  if (isFunctionNode(node)) return functionPlace(node);
  const tree = node.getSourceFile();
  const name = node.parent === undefined ? 'module' : functionName(surroundings(node).owner);
  return { name, file: tree.fileName, line: lineOf(tree, node.getStart()) };
}

export function placeAt(tree: ts.SourceFile, { start, end }: Range): Place {
  return placeOf(nodeAt(tree, start, end) ?? tree);
}

/** What of the source a change is about. */
export function rangeOfChange(change: Change): Range {
  if (change.kind === 'replace') return change.replacement.range;
  if (change.kind === 'create') return { start: 0, end: 0 };
  return change.kind === 'make-async' ? { start: change.at, end: change.at + 1 } : change.range;
}

/** Whether those who make it are one because of it. */
export function unites(change: Change): boolean {
  return change.kind !== 'replace' || change.shared === undefined;
}

/** Equal for two changes that do the same at the same place. */
export function changeKey(change: Change): string {
  if (change.kind === 'make-async') return `async ${change.file}:${change.at}`;
  if (change.kind === 'main' || change.kind === 'create') return `${change.kind} ${change.file}`;
  const range = rangeOfChange(change);
  if (change.kind === 'replace' && change.shared)
    return `shared ${change.file}:${range.start} ${JSON.stringify(change.replacement.parts)}`;
  const kind = change.kind === 'wrap-type' ? `${change.kind} ${change.as}` : change.kind;
  return `${kind} ${change.file}:${range.start}-${range.end}`;
}
