// A call of a function that takes a callback, as a promise.

import { imported, keep, keepList } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import type { ts } from '../../src/typescript.js';

/** Functions whose promisified form gives another result than their callback gets. */
export const customized =
  /^(?:node:child_process#exec(?:File)?|node:fs#(?:exists|readv?|writev?)|node:dns#lookup(?:Service)?|node:crypto#generateKeyPair|(?:global|node:timers)#set\w+)$/;

/** `promisify(work)(a)`. */
export function promised(work: ts.Expression, args: readonly ts.Expression[]): Part[] {
  return [imported('node:util', 'promisify'), '(', keep(work), ')(', ...keepList(args), ')'];
}
