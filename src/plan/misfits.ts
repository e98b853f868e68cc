// Calls that agree with a function in nothing but its name, and hand over what it does not take.
import type { References, Use } from '../reach/references.js';
import type { FunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

/**
 * `runner.run(() => …)` on a `runner` of unknown type, where the package's own `run` takes nothing: who hands a callback
 * wants it called.
 */
export function misfitsOf({ uses, family }: Pick<References, 'uses' | 'family'>): ReadonlySet<Use> {
  const most = Math.max(...family.map(mostArguments));
  return new Set(uses.filter((use) => isMisfit(use, most)));
}

function isMisfit({ usage, certain }: Use, most: number): boolean {
  if (certain || usage.kind !== 'call' || !ts.isCallExpression(usage.call)) return false;
  const { expression, arguments: given } = usage.call;
  const isApplied = ts.isPropertyAccessExpression(expression) && /^(?:call|apply)$/.test(expression.name.text);
  if (isApplied || given.some(ts.isSpreadElement)) return false;
  return given.slice(most).some((argument) => ts.isArrowFunction(argument) || ts.isFunctionExpression(argument));
}

/** How many arguments a function can make use of. */
function mostArguments(owner: FunctionNode): number {
  let most = owner.parameters.some((parameter) => parameter.dotDotDotToken) ? Infinity : owner.parameters.length;
  if (owner.body === undefined) return Infinity;
  walk(owner.body, (node) => {
    if (ts.isIdentifier(node) && node.text === 'arguments') most = Infinity;
  });
  return most;
}
