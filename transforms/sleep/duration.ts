// How long a wait is, as the argument of a timer: whole milliseconds, a number even where the old code took a string.

import { type Ask, keep, unsupported } from '../../src/api.js';
import type { Part, Unsupported } from '../../src/model.js';
import { hasEffects } from '../../src/syntax/placement.js';
import { ts } from '../../src/typescript.js';
import { constantOf, withoutFactor } from './constants.js';

/** Milliseconds: as text, and as a value where the source spells it out. */
export interface Duration {
  readonly parts: readonly Part[];
  readonly known?: number;
  /** The text may stand beside an operator without parentheses. */
  readonly tight: boolean;
  /** It may have a fraction, which a timer would cut off. */
  readonly fraction: boolean;
}

/** Milliseconds in one of them. */
export type Unit = 1000 | 1 | 0.001 | 0.000001;

/** Timers take no more than 31 bits; beyond it they fire at once. */
const longest = 2 ** 31 - 1;

export function durationOf(node: ts.Expression, unit: Unit, ask: Ask): Duration {
  const known = constantOf(node);
  if (known !== undefined) return unit === 1 ? asWritten(node, known) : fixed(known * unit);
  if (unit === 1) return computed(node, ask);
  const inner = withoutFactor(node, 1 / unit);
  return inner === undefined ? scaled(computed(node, ask), unit) : durationOf(inner, 1, ask);
}

/** A duration that is known, without noise of binary fractions. */
export function fixed(ms: number): Duration {
  const known = Number(ms.toFixed(6));
  return { parts: [String(known)], known, tight: true, fraction: !Number.isInteger(known) };
}

function asWritten(node: ts.Expression, known: number): Duration {
  return Number.isInteger(known)
    ? { parts: [textOf(node)], known, tight: isTight(node), fraction: false }
    : fixed(known);
}

function computed(node: ts.Expression, ask: Ask): Duration {
  if (isNumber(node, ask)) return { parts: [textOf(node)], tight: isTight(node), fraction: false };
  return { parts: ['Number(', textOf(node), ')'], tight: true, fraction: false };
}

export function scaled(duration: Duration, unit: Unit): Duration {
  const parts = duration.tight ? duration.parts : ['(', ...duration.parts, ')'];
  if (unit > 1) return { parts: [...parts, ` * ${unit}`], tight: false, fraction: false };
  return { parts: [...parts, ` / ${unit === 0.001 ? '1000' : '1e6'}`], tight: false, fraction: true };
}

/** Rounds up, so that the wait is never shorter than it was. */
export function rounded(duration: Duration): Duration {
  if (!duration.fraction) return duration;
  if (duration.known !== undefined) return fixed(Math.ceil(duration.known));
  return { parts: ['Math.ceil(', ...duration.parts, ')'], tight: true, fraction: false };
}

/** The wait that ends only after this time has passed: one millisecond more, or the next whole one. */
export function exceeding(duration: Duration): Duration {
  const { known, fraction, parts } = duration;
  if (known !== undefined) return fixed(Math.floor(known) + 1);
  return { parts: fraction ? ['Math.floor(', ...parts, ') + 1'] : [...parts, ' + 1'], tight: false, fraction: false };
}

/** Why no timer can stand for this duration. */
export function whyNoTimer({ known }: Duration): Unsupported | undefined {
  if (known === undefined) return undefined;
  if (known > 0 && known < 1)
    return unsupported('unclear-wait', 'it waits for less than a millisecond, and no timer does');
  return known > longest ? unsupported('unclear-wait', 'it waits for longer than a timer can') : undefined;
}

/** Text that is computed once stays in place, so that a rewrite inside of it still applies. */
export function textOf(node: ts.Expression): Part {
  return hasEffects(node) ? keep(node) : node.getText();
}

/** Timers of `node:timers/promises` reject a string that arithmetic and `Atomics.wait` would have converted. */
function isNumber(node: ts.Expression, ask: Ask): boolean {
  const { any, parts } = ask.typeOf(node);
  return !any && [...parts].every((part) => part === 'number' || part === 'undefined');
}

function isTight(node: ts.Expression): boolean {
  const isProduct = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskToken;
  return isProduct || ts.isLeftHandSideExpression(node);
}
