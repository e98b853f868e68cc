// Calls that need no await though the function behind them turns async: a promise stood there before, or is welcome.
import type { FunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { givesPromises, isReactedTo } from '../syntax/promise-forms.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';

/** Whether callers of the function wait for a promise already. */
export function promisesAlready(oracle: Oracle, owner: FunctionNode): boolean {
  return oracle.returnsPromise(owner.getSourceFile().fileName, rangeOf(owner)) || givesPromises(owner);
}

/** `Promise.resolve(f())` takes a promise as it takes a value, and what follows it handles the rejection too. */
export function isAdopted({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'Promise.resolve';
}

/** `f().then(…)`: the value was a promise before, whatever else the function may give. */
export function isReaction(oracle: Oracle, call: ts.CallExpression | ts.TaggedTemplateExpression): boolean {
  if (!isReactedTo(call)) return false;
  const { any, parts } = oracle.typeOf(call.getSourceFile().fileName, rangeOf(call));
  return any || parts.has('thenable');
}
