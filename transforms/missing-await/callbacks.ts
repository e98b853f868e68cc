// An async callback for a method that uses what it gives at once, or drops it: every promise is truthy, none is waited for.
import type { Ask, Idiom } from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { stripped } from './facts.js';

export const callbacks: Idiom = {
  api: 'idiom#async-callback',
  kind: 'missing-await',
  why: 'The method does not wait for the promises that this callback gives: it drops them, or takes each for a value.',
  instead: 'a loop that waits',
  hint: /\.\s*(?:forEach|filter|some|every|find(?:Last)?(?:Index)?|flatMap|reduce(?:Right)?|sort|toSorted|replace(?:All)?)\b/,
  syntax: ['CallExpression'],
  match: (node, ask) => {
    if (!ts.isCallExpression(node) || !takesValue(node, ask)) return undefined;
    const callback = node.arguments.map(stripped).find((argument) => ask.typeOf(argument).parts.has('asynchronous'));
    if (callback === undefined || isHandedOn(node, callback)) return undefined;
    return { range: rangeOf(node), covers: [], proposal: { callback: rangeOf(callback) }, anchor: node };
  },
};

const methods = '(?:forEach|filter|some|every|find(?:Last)?(?:Index)?|flatMap|reduce(?:Right)?|sort|toSorted)';
const takes = new RegExp(
  `^global#(?:(?:Readonly)?Array\\.${methods}|(?:Readonly)?(?:Map|Set)\\.forEach|String\\.replace(?:All)?)$`,
);
const named = new RegExp(`^${methods}$`);

/** `reduce` with promises: each call awaits what the one before gave, so that they run in a row. */
function isHandedOn({ expression }: ts.CallExpression, callback: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !expression.name.text.startsWith('reduce')) return false;
  if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) return false;
  const [before] = callback.parameters;
  return (
    before !== undefined &&
    new RegExp(`\\bawait\\s+${before.name.getText()}\\b|\\b${before.name.getText()}\\s*\\.then\\b`).test(
      callback.body.getText(),
    )
  );
}

/** An object of unknown type that has such a method is a list nearly always. */
export function takesValue({ expression }: ts.CallExpression, ask: Ask): boolean {
  const origin = ask.originOf(expression);
  if (origin !== undefined) return takes.test(origin);
  return (
    ts.isPropertyAccessExpression(expression) &&
    named.test(expression.name.text) &&
    ask.typeOf(expression.expression).any
  );
}
