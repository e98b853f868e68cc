// A list of promises that is taken for a list of values: `await jobs.map(run)` waits for none of them.
import { type Ask, type Idiom, keep, promise } from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';

export const lists: Idiom = {
  api: 'idiom#list-of-promises',
  kind: 'missing-await',
  why: 'These are promises, and what follows takes them for values.',
  instead: '`await Promise.all(…)`',
  hint: /\.\s*(?:map|flatMap|from)\s*\(/,
  syntax: ['CallExpression'],
  match: (node, ask) => {
    if (!ts.isCallExpression(node) || !isTakenForValues(node) || !isList(node, ask)) return undefined;
    const proposal = promise(node, ['Promise.all(', keep(node), ')']);
    return { range: rangeOf(node), covers: [], proposal, anchor: node };
  },
};

/** `await list`, `list.join()`, `${list}`. */
function isTakenForValues(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isAwaitExpression(parent) || ts.isTemplateSpan(parent)) return true;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node && readers.test(parent.name.text);
}

/** Methods that look into the entries. */
const readers = /^(?:join|includes|indexOf|lastIndexOf|sort|toSorted|toString)$/;

function isList(node: ts.Expression, ask: Ask): boolean {
  return ask.typeOf(node).parts.has('thenables');
}
