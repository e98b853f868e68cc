// A promise that nobody keeps: its work goes on behind the back of the code, and its error is heard by nobody.
import { type Ask, type DroppedPromises, type Idiom, type IdiomMatch, keep, promise, value } from '../../src/api.js';
import type { Replacement } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { caught, isAllowed } from './dropped.js';
import { isHandled, isWaitedForElsewhere, mayBePromise } from './facts.js';

const anywhere = discarded({});

/** The same below the top level: what a script ends with nobody has to wait for. */
export const discardedInside: Idiom = {
  ...anywhere,
  match: (node, ask) => {
    const statement = ts.findAncestor(node, ts.isStatement);
    return statement !== undefined && isAtTopLevel(statement) ? undefined : anywhere.match(node, ask);
  },
};

/** Also what a script does in an async function that it calls at once, and that moved there from the top level. */
function isAtTopLevel({ parent }: ts.Statement): boolean {
  if (ts.isSourceFile(parent)) return true;
  const main = ts.isBlock(parent) && ts.isArrowFunction(parent.parent) ? parent.parent.parent : undefined;
  if (main === undefined || !ts.isParenthesizedExpression(main)) return false;
  const call = main.parent;
  return ts.isCallExpression(call) && ts.isExpressionStatement(call.parent) && ts.isSourceFile(call.parent.parent);
}

export function discarded(settings: DroppedPromises): Idiom {
  return {
    api: 'idiom#discarded-promise',
    kind: 'missing-await',
    why: 'Nobody waits for this promise, and nobody hears of its error.',
    instead: '`await`',
    hint: /\(/,
    syntax: ['CallExpression'],
    match: (node, ask) => {
      if (!ts.isCallExpression(node) || !isDropped(node) || isHandled(node)) return undefined;
      if (isWaitedForElsewhere(node, ask) || isAllowed(settings, node.expression, ask)) return undefined;
      return matchOf(node, settings, ask);
    },
  };
}

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

function matchOf(node: ts.CallExpression, settings: DroppedPromises, ask: Ask): IdiomMatch | undefined {
  const isOne = mayBePromise(node, ask);
  if (!isOne && !ask.typeOf(node).parts.has('thenables')) return undefined;
  const mended = isOne
    ? promise(node, [keep(node)], hazards)
    : promise(node, ['Promise.all(', keep(node), ')'], hazards);
  const otherwise = unawaited(node, settings, isOne);
  const proposal = otherwise === undefined ? mended : { ...mended, otherwise };
  return { range: rangeOf(node), covers: [], proposal, anchor: node };
}

function unawaited(node: ts.CallExpression, settings: DroppedPromises, isOne: boolean): Replacement | undefined {
  if (settings.otherwise === 'void') return value(node, ['void ', keep(node)]);
  // What may be a promise, or a list of them, has no `catch` of its own.
  const isCertain = isOne && settings.otherwise === 'catch';
  return isCertain ? value(node, [keep(node), caught(settings)]) : undefined;
}
