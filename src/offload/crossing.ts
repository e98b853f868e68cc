// Whether what a function is given, and what it gives, can go to another thread and back: types have to show it.
import type { HazardId } from '../reasons.js';
import { rangeOf } from '../syntax/nodes.js';
import type { Oracle } from '../types/oracle.js';
import type { ts } from '../typescript.js';
import { type Obstacle, obstacle } from './input.js';
import type { Root } from './roots.js';

/** In JavaScript, where types say little, what is not known is for a person to look at. */
export function crossing(
  oracle: Oracle,
  { node }: Root,
): Obstacle | { readonly id: HazardId; readonly at: ts.Node } | undefined {
  const file = node.getSourceFile().fileName;
  const parts: readonly ts.Node[] = [...node.parameters.map(({ name }) => name), node];
  const found = parts.flatMap((part) => {
    const reason = oracle.uncloneable(file, rangeOf(part));
    return reason === undefined ? [] : [{ part, ...reason }];
  });
  const worst = found.find(({ certain }) => certain) ?? found[0];
  if (worst === undefined) return undefined;
  const isTyped = /\.[cm]?tsx?$/.test(file);
  return worst.certain || isTyped
    ? obstacle('uncloneable', worst.part, worst.what)
    : { id: 'unproven-clone', at: node };
}
