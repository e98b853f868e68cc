// The shapes that recipes share: a call whose callee becomes another one, a callback that is wrapped.
import { helper, keep, keepTail, promise, value } from '../api.js';
import type { Replacement } from '../model.js';
import type { ts } from '../typescript.js';

/** `assert.throws(…)` becomes `assert.rejects(…)`: only the callee's last name changes. */
export function renamedMember(call: ts.CallExpression, member: ts.PropertyAccessExpression, name: string): Replacement {
  return promise(call, [keep(member.expression), `.${name}`, keepTail(call)]);
}

/** `handler` becomes `asyncHandler(handler)`. */
export function wrappedBy(argument: ts.Expression, helperName: string, exported: string): Replacement {
  return value(argument, [helper(helperName, exported), '(', keep(argument), ')']);
}
