// Expressions that read a clock. What a name means is asked, so a `Date` of the package's own is no clock.

import type { Ask } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { constantOf, unwrapped } from './constants.js';
import type { Unit } from './duration.js';

export interface Clock {
  readonly kind: 'date' | 'performance' | 'hrtime' | 'hrtime-seconds' | 'hrtime-bigint';
  /** What one step of it is, in milliseconds. */
  readonly unit: Unit;
  /** Text that reads it. */
  readonly now: string;
  /** Time counts from this reading (`process.hrtime(start)`) instead of from the clock's own zero. */
  readonly since?: ts.Expression;
  /** Variable that the reading is put into on the way: `now` in `(now = Date.now()) < end`. */
  readonly into?: ts.Identifier;
}

const date: Clock = { kind: 'date', unit: 1, now: 'Date.now()' };

export function clockOf(node: ts.Expression, ask: Ask): Clock | undefined {
  const bare = unwrapped(node);
  if (ts.isBinaryExpression(bare)) return assigned(bare, ask) ?? sumOfHrtime(bare, ask);
  if (ts.isPrefixUnaryExpression(bare)) {
    return bare.operator === ts.SyntaxKind.PlusToken && isNewDate(bare.operand, ask) ? date : undefined;
  }
  if (isNewDate(bare, ask)) return date;
  if (ts.isElementAccessExpression(bare)) {
    const part = partOfHrtime(bare, ask);
    return part?.index === 0 ? hrtime('hrtime-seconds', 1000, bare.getText(), part.since) : undefined;
  }
  return ts.isCallExpression(bare) ? called(bare, ask) : undefined;
}

function called(node: ts.CallExpression, ask: Ask): Clock | undefined {
  const { expression: callee } = node;
  const isMember = ts.isPropertyAccessExpression(callee);
  if (isMember && isNewDate(callee.expression, ask))
    return /^(?:getTime|valueOf)$/.test(callee.name.text) ? date : undefined;
  if (isMember && callee.name.text === 'valueOf') return clockOf(callee.expression, ask);
  if (node.arguments.length > 0) return undefined;
  const origin = ask.originOf(callee);
  if (origin === 'global#Date.now') return date;
  const now = node.getText();
  if (origin === 'global#performance.now' || origin === 'node:perf_hooks#performance.now')
    return { kind: 'performance', unit: 1, now };
  if (/^(?:global#process\.|node:process#)hrtime\.bigint$/.test(origin ?? ''))
    return hrtime('hrtime-bigint', 0.000001, now);
  return undefined;
}

function assigned(node: ts.BinaryExpression, ask: Ask): Clock | undefined {
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isIdentifier(node.left)) return undefined;
  const clock = clockOf(node.right, ask);
  return clock && { ...clock, now: node.right.getText(), into: node.left };
}

/** `new Date()`, which means now; with arguments it means another time. */
function isNewDate(node: ts.Expression, ask: Ask): boolean {
  const bare = unwrapped(node);
  if (!ts.isNewExpression(bare) || (bare.arguments?.length ?? 0) > 0) return false;
  return ask.originOf(bare.expression) === 'global#Date';
}

function hrtime(kind: Clock['kind'], unit: Unit, now: string, since?: ts.Expression): Clock {
  return since === undefined ? { kind, unit, now } : { kind, unit, now, since };
}

interface HrtimePart {
  readonly index: number;
  readonly since?: ts.Expression;
}

/** `process.hrtime(start)[0]`. */
function partOfHrtime(node: ts.Expression, ask: Ask): HrtimePart | undefined {
  const bare = unwrapped(node);
  if (!ts.isElementAccessExpression(bare)) return undefined;
  const { expression: call, argumentExpression } = bare;
  const index = constantOf(argumentExpression);
  if (index === undefined || !ts.isCallExpression(call) || !isHrtime(call, ask)) return undefined;
  const [since] = call.arguments;
  return since === undefined ? { index } : { index, since };
}

export function isHrtime(node: ts.CallExpression, ask: Ask): boolean {
  return /^(?:global#process\.|node:process#)hrtime$/.test(ask.originOf(node.expression) ?? '');
}

/** Seconds and nanoseconds put together: `h[0] * 1e9 + h[1]` in nanoseconds, `h[0] * 1e3 + h[1] / 1e6` in milliseconds. */
function sumOfHrtime(node: ts.BinaryExpression, ask: Ask): Clock | undefined {
  if (node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const seconds = scaledPart(node.left, ask);
  const rest = scaledPart(node.right, ask);
  if (seconds?.index !== 0 || rest?.index !== 1 || seconds.since?.getText() !== rest.since?.getText()) return undefined;
  if (Math.abs(seconds.factor / rest.factor - 1e9) > 1) return undefined;
  const unit = ([1000, 1, 0.001, 0.000001] as const).find(
    (candidate) => Math.abs(candidate * seconds.factor - 1000) < 1e-6,
  );
  return unit && hrtime('hrtime', unit, node.getText(), seconds.since);
}

function scaledPart(node: ts.Expression, ask: Ask): (HrtimePart & { readonly factor: number }) | undefined {
  const bare = unwrapped(node);
  if (!ts.isBinaryExpression(bare)) {
    const part = partOfHrtime(bare, ask);
    return part && { ...part, factor: 1 };
  }
  const factor = constantOf(bare.right);
  const part = partOfHrtime(bare.left, ask);
  if (part === undefined || factor === undefined) return undefined;
  if (bare.operatorToken.kind === ts.SyntaxKind.AsteriskToken) return { ...part, factor };
  return bare.operatorToken.kind === ts.SyntaxKind.SlashToken ? { ...part, factor: 1 / factor } : undefined;
}
