// Sums of terms and clock readings, so that `Date.now() - start < ms` and `start + ms > Date.now()` come to the same.

import type { Ask } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { type Clock, clockOf } from './clock.js';
import { unwrapped } from './constants.js';

export interface Term {
  readonly node: ts.Expression;
  readonly sign: 1 | -1;
}

export interface Reading {
  readonly clock: Clock;
  readonly sign: 1 | -1;
}

export interface Sum {
  readonly terms: readonly Term[];
  readonly readings: readonly Reading[];
}

/** Names that stand for a reading of a clock, because the loop puts one into them in every round. */
export type Samples = ReadonlyMap<string, Clock>;

export function sumOf(node: ts.Expression, ask: Ask, samples: Samples, sign: 1 | -1 = 1): Sum {
  const bare = unwrapped(node);
  const clock = ts.isIdentifier(bare) ? samples.get(bare.text) : clockOf(bare, ask);
  if (clock !== undefined) return { terms: [], readings: [{ clock, sign }] };
  const time = timeOf(bare, ask);
  if (time !== undefined) {
    const inner = sumOf(time, ask, samples, sign);
    if (inner.readings.length > 0 || isNumber(time, ask)) return inner;
  }
  if (!ts.isBinaryExpression(bare)) return { terms: [{ node: bare, sign }], readings: [] };
  const { kind } = bare.operatorToken;
  if (kind !== ts.SyntaxKind.PlusToken && kind !== ts.SyntaxKind.MinusToken)
    return { terms: [{ node: bare, sign }], readings: [] };
  const right = kind === ts.SyntaxKind.PlusToken ? sign : negated(sign);
  return added(sumOf(bare.left, ask, samples, sign), sumOf(bare.right, ask, samples, right));
}

export function added(a: Sum, b: Sum): Sum {
  return { terms: [...a.terms, ...b.terms], readings: [...a.readings, ...b.readings] };
}

export function negated(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

/** A date that is made from anything else, a text for instance, is not the sum of its parts. */
function isNumber(node: ts.Expression, ask: Ask): boolean {
  const { any, parts } = ask.typeOf(node);
  return !any && parts.size === 1 && parts.has('number');
}

/** The variable that a term reads: `start`, also as `start.getTime()`. */
export function variableOf({ node }: Term): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  return /^(?:getTime|valueOf)$/.test(name.text) && ts.isIdentifier(expression) ? expression.text : undefined;
}

/** What a date was made from: `x` of `new Date(x)`, `+new Date(x)` and `new Date(x).getTime()`. */
function timeOf(node: ts.Expression, ask: Ask): ts.Expression | undefined {
  if (ts.isPrefixUnaryExpression(node)) return timeOf(unwrapped(node.operand), ask);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    return /^(?:getTime|valueOf)$/.test(name.text) ? timeOf(unwrapped(expression), ask) : undefined;
  }
  if (!ts.isNewExpression(node) || node.arguments?.length !== 1) return undefined;
  return ask.originOf(node.expression) === 'global#Date' ? node.arguments[0] : undefined;
}
