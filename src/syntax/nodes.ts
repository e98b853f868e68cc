// Ranges of nodes, without the trivia before them.

import type { Range } from '../model.js';
import type { ts } from '../typescript.js';

export function rangeOf(node: ts.Node): Range {
  return { start: node.getStart(), end: node.getEnd() };
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
