// The call that takes the place of every wait here: `setTimeout` of `node:timers/promises`, which files mostly call `sleep`.

import { imported, type Proposal, promise } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import type { ts } from '../../src/typescript.js';
import { type Duration, rounded, whyNoTimer } from './duration.js';

export const instead = '`setTimeout` of `node:timers/promises`';

/** @param rest further arguments, with the comma before them */
export function timer(duration: Duration, rest = ''): Part[] {
  return [imported('node:timers/promises', 'setTimeout', 'sleep'), '(', ...rounded(duration).parts, `${rest})`];
}

/** Replaces a call that waits and gives nothing. */
export function sleepInstead(node: ts.Node, duration: Duration, rest = ''): Proposal {
  return whyNoTimer(duration) ?? promise(node, timer(duration, rest));
}
