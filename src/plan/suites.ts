// The suites of a test file, `describe('…', () => …)`: what is set up in one holds while it, or one inside of it, runs.

import type { Range } from '../model.js';
import { isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

const opensSuite = /^(?:describe|context|suite)\b/;

const known = new WeakMap<ts.SourceFile, readonly Range[]>();

export function suitesIn(tree: ts.SourceFile): readonly Range[] {
  const found = known.get(tree) ?? suitesOf(tree);
  known.set(tree, found);
  return found;
}

function suitesOf(tree: ts.SourceFile): Range[] {
  const suites: Range[] = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) || !opensSuite.test(node.expression.getText())) return;
    const body = node.arguments.find(isFunctionNode);
    if (body !== undefined) suites.push(rangeOf(body));
  });
  return suites;
}

/** Whether one of two places stands in the suite of the other, or in none. */
export function runTogether(suites: readonly Range[], one: number, other: number): boolean {
  const around = (at: number): Range[] => suites.filter(({ start, end }) => start <= at && at < end);
  const [few = [], many = []] = [around(one), around(other)].sort((a, b) => a.length - b.length);
  return few.every((suite) => many.includes(suite));
}
