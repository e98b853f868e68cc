// A promise that nobody keeps: its work goes on behind the back of the code, and its error is heard by nobody.
import { type Ask, type Idiom, type IdiomMatch, keep, promise } from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { isHandled, isWaitedForElsewhere, mayBePromise } from './facts.js';

export const discarded: Idiom = {
  api: 'idiom#discarded-promise',
  kind: 'missing-await',
  why: 'Nobody waits for this promise, and nobody hears of its error.',
  instead: '`await`',
  hint: /\(/,
  syntax: ['CallExpression'],
  match: (node, ask) => (ts.isExpression(node) && isDropped(node) ? matchOf(node, ask) : undefined),
};

/** A statement throws the value away: `ready && start()`, `a ? f() : g()`, `f(), g()`. */
function isDropped(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isExpressionStatement(parent)) return true;
  if (ts.isParenthesizedExpression(parent)) return isDropped(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isDropped(parent);
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  if (kind === ts.SyntaxKind.CommaToken) return parent.left === node || isDropped(parent);
  const isChoice =
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken;
  return isChoice && parent.right === node && isDropped(parent);
}

/** Going on at once may be what was meant. */
const hazards = ['fire-and-forget'] as const;

function matchOf(node: ts.Expression, ask: Ask): IdiomMatch | undefined {
  if (!ts.isCallExpression(node) || isHandled(node) || isWaitedForElsewhere(node, ask)) return undefined;
  const range = rangeOf(node);
  if (mayBePromise(node, ask))
    return { range, covers: [], proposal: promise(node, [keep(node)], hazards), anchor: node };
  if (!ask.typeOf(node).parts.has('thenables')) return undefined;
  return { range, covers: [], proposal: promise(node, ['Promise.all(', keep(node), ')'], hazards), anchor: node };
}
