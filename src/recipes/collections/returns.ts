// `return` in a callback whose body moves into a loop: it goes on with the next item.
import { keep } from '../../api.js';
import type { Part } from '../../model.js';
import { rangeOf } from '../../syntax/nodes.js';
import { hasEffects } from '../../syntax/placement.js';
import { ts } from '../../typescript.js';
import type { Rewritten } from '../contract.js';
import { isCommented, walkOwn } from './call.js';
import { indentOf, lineBreakOf } from './layout.js';

/** How a statement must not begin where it could go on the line above, or be read as something else. */
const opensBadly = /^(?:[{([`/+-]|(?:async\s+)?function\b|class\b|let\b)/;

/** undefined where a loop cannot do the same. */
export function returnsAsContinues(body: ts.Block): Rewritten['inside'] | undefined {
  const found = returnsOf(body).map((node) => ({ node, parts: continued(node, body) }));
  return found.every((entry): entry is { node: ts.ReturnStatement; parts: Part[] } => entry.parts !== undefined)
    ? found.map(({ node, parts }) => ({ node, replacement: { range: rangeOf(node), form: 'statement', parts } }))
    : undefined;
}

export function returnsOf(body: ts.Block): ts.ReturnStatement[] {
  const found: ts.ReturnStatement[] = [];
  walkOwn(
    body,
    (node) => {
      if (ts.isReturnStatement(node)) found.push(node);
    },
    false,
  );
  return found;
}

function continued(node: ts.ReturnStatement, body: ts.Block): Part[] | undefined {
  const { expression } = node;
  const isInInnerLoop = ts.findAncestor(node, (parent) =>
    parent === body ? 'quit' : ts.isIterationStatement(parent, false),
  );
  if (isInInnerLoop !== undefined || isCommented(node, node.getStart(), expression?.getStart() ?? node.end))
    return undefined;
  // A `;` on the next line belongs to what follows it.
  const tail = node.getText().slice((expression?.end ?? node.getStart() + 'return'.length) - node.getStart());
  if (/[\r\n]/.test(tail)) return undefined;
  const end = tail.trim();
  if (expression === undefined || !hasEffects(expression)) return [`continue${end}`];
  if (opensBadly.test(expression.getText())) return undefined;
  if (node.parent === body && body.statements.at(-1) === node) return [keep(expression), end];
  if (!ts.isBlock(node.parent)) return undefined;
  return [keep(expression), `${end}${lineBreakOf(node)}${indentOf(node)}continue${end}`];
}
