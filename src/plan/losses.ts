// What a replacement would take away without repeating it: comments, and effects inside the callee. Pure syntax.

import type { CallSite, Range, Replacement } from '../model.js';
import { contains } from '../syntax/nodes.js';
import { nodeAt } from '../syntax/parse.js';
import { hasEffects } from '../syntax/placement.js';
import { ts } from '../typescript.js';

/**
 * Offset of the first comment that stands in dropped source and in none of the new texts; undefined when all are kept.
 * An idiom decides by itself which comments speak of what it takes away.
 */
export function lostComment(
  tree: ts.SourceFile,
  site: CallSite,
  { parts }: Replacement,
  dropped: readonly { readonly range: Range }[],
): number | undefined {
  if (isIdiom(site)) return undefined;
  const kept = parts.filter((part) => typeof part === 'string').join('\n');
  for (const { range } of dropped) {
    if (!/\/[/*]/.test(tree.text.slice(range.start, range.end))) continue;
    const lost = commentsIn(tree, range).find(({ start, end }) => !kept.includes(tree.text.slice(start, end)));
    if (lost !== undefined) return lost.start;
  }
  return undefined;
}

/** `(log(), readFileSync)(file)`: the callee does something, and goes. */
export function losesEffect(
  tree: ts.SourceFile,
  site: CallSite,
  { receiver }: Replacement,
  dropped: readonly { readonly range: Range }[],
): boolean {
  const { callee } = site;
  if (receiver !== undefined || isIdiom(site)) return false;
  if (!dropped.some(({ range }) => contains(range, callee))) return false;
  const node = nodeAt(tree, callee.start, callee.end);
  return node !== undefined && hasEffects(node);
}

/** Idioms have no callee of their own. */
function isIdiom({ callee, range }: CallSite): boolean {
  return callee.end === range.end;
}

/** Trivia only: what looks like a comment inside a string or a pattern is none. */
function commentsIn(tree: ts.SourceFile, range: Range): Range[] {
  const found = new Map<number, Range>();
  const visit = (node: ts.Node): void => {
    if (node.end < range.start || node.pos > range.end) return;
    const { text } = tree;
    const behind = ts.getTrailingCommentRanges(text, node.pos) ?? [];
    const before = ts.getLeadingCommentRanges(text, node.pos) ?? [];
    for (const { pos, end } of ts.isJsxText(node) ? [] : [...behind, ...before])
      if (contains(range, { start: pos, end })) found.set(pos, { start: pos, end });
    for (const child of node.getChildren(tree)) visit(child);
  };
  visit(tree);
  return [...found.values()];
}
