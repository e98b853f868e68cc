// The shapes that recipes share: a call whose callee becomes another one, a callback that is wrapped.
import { helper, keep, keepList, promise, value } from '../api.js';
import type { Replacement } from '../model.js';
import type { ts } from '../typescript.js';

/** `items.map(visit)` becomes `mapInOrder(items, visit)`: the receiver is the first argument of a helper of that name. */
export function throughHelper(
  call: ts.CallExpression,
  receiver: ts.Expression,
  helperName: string,
  exported: string,
): Replacement {
  const args = call.arguments.length === 0 ? [] : [', ', ...keepList(call.arguments)];
  return promise(call, [helper(helperName, exported), '(', keep(receiver), ...args, ')']);
}

/** `assert.throws(…)` becomes `assert.rejects(…)`: only the callee's last name changes. */
export function renamedMember(call: ts.CallExpression, member: ts.PropertyAccessExpression, name: string): Replacement {
  return promise(call, [keep(member.expression), `.${name}(`, ...keepList(call.arguments), ')']);
}

/** `handler` becomes `asyncHandler(handler)`. */
export function wrappedBy(argument: ts.Expression, helperName: string, exported: string): Replacement {
  return value(argument, [helper(helperName, exported), '(', keep(argument), ')']);
}
