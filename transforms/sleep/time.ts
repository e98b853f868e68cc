// The text of a wait's length: terms put together, in the clock's own unit, turned into milliseconds.

import type { Ask } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import type { Clock } from './clock.js';
import { constantOf, unwrapped, withoutFactor } from './constants.js';
import { type Duration, durationOf, exceeding, fixed, rounded, scaled, textOf } from './duration.js';
import type { Term } from './sum.js';

/** The whole length of a wait that begins now. */
export function timeOf(terms: readonly Term[], clock: Clock, ask: Ask): Duration {
  const constants = terms.map(({ node, sign }) => (constantOf(node) ?? Number.NaN) * sign);
  const total = constants.reduce((sum, value) => sum + value, 0);
  const [only, ...others] = ordered(terms);
  if (only !== undefined && others.length === 0 && only.sign === 1) return ofOne(only.node, clock, ask);
  if (!Number.isNaN(total)) return fixed(total * clock.unit);
  return inMilliseconds({ parts: joined(terms), tight: false, fraction: clock.kind === 'performance' }, clock);
}

/** What is left of a wait whose end was set earlier: none when the end is past. */
export function timeLeft(terms: readonly Term[], clock: Clock, inclusive: boolean, ask: Ask): Duration {
  const now = clock.kind === 'hrtime' ? `(${clock.now})` : clock.now;
  const parts = [...joined(terms, ask), ` - ${now}`];
  const left = inMilliseconds({ parts, tight: false, fraction: clock.kind === 'performance' }, clock);
  return {
    parts: ['Math.max(0, ', ...(inclusive ? exceeding(left) : rounded(left)).parts, ')'],
    tight: true,
    fraction: false,
  };
}

function ofOne(node: ts.Expression, clock: Clock, ask: Ask): Duration {
  if (clock.kind === 'hrtime-bigint') return ofBigint(node, ask);
  const duration = durationOf(node, clock.unit, ask);
  return clock.kind === 'performance' && duration.known === undefined ? { ...duration, fraction: true } : duration;
}

/** Nanoseconds as a bigint; `BigInt(ms) * 1_000_000n` and `BigInt(ms * 1e6)` hold the milliseconds already. */
function ofBigint(node: ts.Expression, ask: Ask): Duration {
  const bare = unwrapped(node);
  if (constantOf(bare) !== undefined) return durationOf(bare, 0.000001, ask);
  const inner = withoutFactor(bare, 1_000_000);
  const made = inner && madeFrom(inner);
  if (made) return durationOf(made, 1, ask);
  if (inner) return { parts: ['Number(', textOf(inner), ')'], tight: true, fraction: false };
  const nanoseconds = madeFrom(bare);
  if (nanoseconds) return durationOf(nanoseconds, 0.000001, ask);
  return { parts: ['Number(', textOf(bare), ') / 1e6'], tight: false, fraction: true };
}

function madeFrom(node: ts.Expression): ts.Expression | undefined {
  const bare = unwrapped(node);
  return ts.isCallExpression(bare) && bare.expression.getText() === 'BigInt' ? bare.arguments[0] : undefined;
}

function inMilliseconds(duration: Duration, clock: Clock): Duration {
  if (clock.kind === 'hrtime-bigint')
    return { parts: ['Number(', ...duration.parts, ') / 1e6'], tight: false, fraction: true };
  return clock.unit === 1 ? duration : scaled(duration, clock.unit);
}

function ordered(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => b.sign - a.sign || a.node.getStart() - b.node.getStart());
}

/** @param ask given where a term may be a date, which only `Number(…)` makes a term for the type checker */
function joined(terms: readonly Term[], ask?: Ask): Part[] {
  return ordered(terms).flatMap(({ node, sign }, index) => {
    const operator = sign === -1 ? ' - ' : ' + ';
    const before = index > 0 ? operator : sign === -1 ? '-' : '';
    return [before, ...operand(node, ask)];
  });
}

function operand(node: ts.Expression, ask: Ask | undefined): Part[] {
  if (ask?.typeOf(node).parts.has('object')) return ['Number(', textOf(node), ')'];
  const isSimple = ts.isLeftHandSideExpression(node) || ts.isPrefixUnaryExpression(node) || isProduct(node);
  return isSimple ? [textOf(node)] : ['(', textOf(node), ')'];
}

function isProduct(node: ts.Expression): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.AsteriskToken || kind === ts.SyntaxKind.SlashToken;
}
