// The nodes that are awaited once a draft is applied, and were not before.
import type { Replacement } from '../../model.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { isAwaited } from '../../syntax/placement.js';
import { ts } from '../../typescript.js';
import type { Closure } from '../closure.js';
import { waits } from '../placement.js';

export function awaitsOf(node: ts.Node, proposal: Replacement, closure: Closure): ts.Node[] {
  const { awaited, rewritten } = closure;
  const replaced: (readonly [ts.Node, Replacement])[] = [[node, proposal], ...rewritten];
  return [
    ...replaced.flatMap(([each, replacement]) => (isHandedOver(each) || !waits(replacement) ? [] : [each])),
    ...awaited,
  ].filter((each) => !isAwaited(each));
}

/** A callback in the place of itself, with help around it. */
function isHandedOver(node: ts.Node): boolean {
  return isFunctionNode(node) || ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
}
