// What a config says of promises that are dropped: which ones may be, and what is written where nothing can wait for them.
import type { Ask, DroppedPromises } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import type { ts } from '../../src/typescript.js';

/** Whether the config lets this function's promises be dropped. */
export function isAllowed({ allow = [] }: DroppedPromises, callee: ts.Expression, ask: Ask): boolean {
  if (allow.length === 0) return false;
  const origin = ask.originOf(callee) ?? ask.ownOriginOf(callee);
  return origin !== undefined && allow.includes(origin);
}

/** What follows a promise whose error is to be heard. */
export function caught({ reporter = 'console.error' }: DroppedPromises): Part {
  return `.catch(${reporter})`;
}
