// Transform `needless-await`: `await` of what is no promise. It only costs a turn, and says what is not so.
import { type Idiom, keep, unsupported, value } from '../src/api.js';
import { rangeOf } from '../src/syntax/nodes.js';
import { joinsLineAbove } from '../src/syntax/placement.js';
import { defineTransform } from '../src/transform.js';
import { ts } from '../src/typescript.js';
import { isTyped } from './missing-await/facts.js';

const awaitOfValue: Idiom = {
  api: 'idiom#await-of-value',
  kind: 'missing-await',
  why: 'What is awaited here is no promise.',
  instead: 'the value itself',
  hint: /\bawait\b/,
  syntax: ['AwaitExpression'],
  match: (node, ask) => {
    if (!ts.isAwaitExpression(node) || !isTyped(node) || isTurn(node.expression)) return undefined;
    const { any, parts } = ask.typeOf(node.expression);
    if (any || parts.size === 0 || parts.has('thenable')) return undefined;
    // The parentheses that the await asked for go with it, where they enclose nothing else.
    const { parent } = node;
    const isEnclosed = ts.isParenthesizedExpression(parent) && isPrimary(node.expression);
    const replaced = isEnclosed ? parent : node;
    const isJoined = /^[([`/+-]/.test(node.expression.getText()) && joinsLineAbove(replaced);
    const proposal = isJoined
      ? unsupported('argument-shape', 'without `await` this line would go on from the one above')
      : value(replaced, [keep(node.expression)], isReturned(node) ? [] : ['turn-lost']);
    return { range: rangeOf(node), covers: [], proposal, anchor: replaced };
  },
};

/** `await null`, `await 0`: only the turn is wanted. */
function isTurn(node: ts.Expression): boolean {
  return (
    ts.isLiteralExpression(node) || ts.isVoidExpression(node) || /^(?:null|undefined|true|false)$/.test(node.getText())
  );
}

/** Nothing of the function follows. */
function isReturned(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isStatement)?.kind === ts.SyntaxKind.ReturnStatement;
}

function isPrimary(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isCallExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isLiteralExpression(node)
  );
}

export default defineTransform({
  name: 'needless-await',
  summary: 'Takes away `await` from what is no promise.',
  idioms: [awaitOfValue],
  optIn: true,
  example: {
    before: `export async function total(price: number, count: number) {
  return (await price) * count;
}`,
    after: `export async function total(price: number, count: number) {
  return price * count;
}`,
  },
});
