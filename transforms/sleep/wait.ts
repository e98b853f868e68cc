// From a loop that watches a clock to the time that it waits. Decides; writes no statement.

import { type Ask, unsupported } from '../../src/api.js';
import type { Unsupported } from '../../src/model.js';
import type { HazardId } from '../../src/reasons.js';
import { walk } from '../../src/syntax/parse.js';
import { hasEffects } from '../../src/syntax/placement.js';
import { ts } from '../../src/typescript.js';
import { type Clock, clockOf } from './clock.js';
import { comparisonOf } from './comparison.js';
import { unwrapped } from './constants.js';
import { type Duration, exceeding, whyNoTimer } from './duration.js';
import { type Lead, leadOf } from './lead.js';
import type { Spin } from './spin.js';
import { added, type Samples, type Sum, sumOf } from './sum.js';
import { timeLeft, timeOf } from './time.js';

export interface Wait {
  readonly duration: Duration;
  readonly lead: Lead;
  /** Variables that hold a reading of the clock afterwards, and are read by others. */
  readonly samples: Samples;
  readonly hazards: readonly HazardId[];
}

/** Undefined when the loop watches no clock. */
export function waitOf(spin: Spin, ask: Ask): Wait | Unsupported | undefined {
  const comparison = comparisonOf(spin.condition, spin.ends);
  if (comparison === undefined) return mixedCondition(spin, ask);
  const sampled = spin.sample && clockOf(spin.sample, ask);
  if (spin.sample !== undefined && sampled?.into === undefined) return undefined;
  const samples = new Map<string, Clock>(sampled?.into ? [[sampled.into.text, sampled]] : []);
  const sum = added(sumOf(comparison.late, ask, samples), sumOf(comparison.early, ask, samples, -1));
  const [reading, ...others] = sum.readings;
  if (reading === undefined || others.length > 0 || reading.sign !== -1) return undefined;
  if (reading.clock.into !== undefined) samples.set(reading.clock.into.text, reading.clock);
  return (
    unclear(spin, sum) ?? settled(spin, sum, { samples, inclusive: comparison.inclusive, clock: reading.clock }, ask)
  );
}

interface Found {
  readonly samples: Samples;
  readonly inclusive: boolean;
  readonly clock: Clock;
}

function settled(spin: Spin, sum: Sum, found: Found, ask: Ask): Wait | Unsupported | undefined {
  const { samples, inclusive, clock } = found;
  const lead = leadOf(spin, sum, samples, ask);
  if (lead === undefined) return unsupported('unclear-wait', 'the head of the loop declares what is used elsewhere');
  const starts = lead.sum.readings.filter((reading) => reading.sign === 1);
  if (starts.length > 1 || starts.some((start) => start.clock.kind !== clock.kind)) return undefined;
  const isRelative = starts.length === 1 || lead.sinceNow;
  const isStepwise = clock.kind === 'hrtime-seconds';
  if (isStepwise && inclusive) return unsupported('unclear-wait', 'it waits for a whole second more than it says');
  if (!isRelative && (clock.since !== undefined || isStepwise)) {
    return unsupported('unclear-wait', 'it counts from a time that was taken elsewhere');
  }
  const exact = isRelative ? timeOf(lead.sum.terms, clock, ask) : timeLeft(lead.sum.terms, clock, inclusive, ask);
  const duration = isRelative && inclusive ? exceeding(exact) : exact;
  const hazards: HazardId[] =
    isRelative || clock.kind !== 'date' || comesFromClock(lead.sum, spin, ask) ? [] : ['host-clock'];
  return whyNoTimer(exact) ?? tooFine(lead.sum) ?? { duration, lead, samples, hazards };
}

/** Microseconds by their names: a timer would make a thousand times as much of them. */
function tooFine({ terms }: Sum): Unsupported | undefined {
  const fine = terms.find(({ node }) => /[mM]icro|\bus(?:ecs?)?\b|_us\b|[a-z]Us\b/.test(node.getText()));
  return fine && unsupported('unclear-wait', 'it waits for microseconds, and no timer does', fine.node);
}

function unclear(spin: Spin, sum: Sum): Unsupported | undefined {
  if (spin.counted)
    return unsupported(
      'unclear-wait',
      'it also ends after a number of rounds, which a fast machine reaches before the time is over',
    );
  if (spin.effect !== undefined) {
    return unsupported('dropped-effect', `\`${spin.effect.getText()}\` counts the rounds`, spin.effect);
  }
  const changing = sum.terms.find(({ node }) => hasEffects(node) && !isPureCall(node));
  if (changing === undefined) return undefined;
  return unsupported('unclear-wait', `\`${changing.node.getText()}\` is evaluated anew in every round`, changing.node);
}

function isPureCall(node: ts.Expression): boolean {
  const bare = unwrapped(node);
  if (ts.isBinaryExpression(bare))
    return [bare.left, bare.right].every((side) => !hasEffects(side) || isPureCall(side));
  if (!ts.isCallExpression(bare) || bare.arguments.some(hasEffects)) return false;
  return /^(?:Number|BigInt|Math\.\w+|parseInt|parseFloat|Number\.parse(?:Int|Float)|[\w$.]+\.(?:getTime|valueOf))$/.test(
    bare.expression.getText(),
  );
}

/** `while (Date.now() < end && !done)`: half a wait for time, half for something else. */
function mixedCondition(spin: Spin, ask: Ask): Unsupported | undefined {
  const sides = operands(spin.condition);
  if (sides.length < 2 || spin.sample !== undefined) return undefined;
  const isTimed = (side: ts.Expression): boolean => {
    const comparison = comparisonOf(side, spin.ends);
    return (
      comparison !== undefined &&
      [comparison.early, comparison.late].some((part) => sumOf(part, ask, new Map()).readings.length > 0)
    );
  };
  const other = sides.find((side) => !isTimed(side));
  if (other === undefined || !sides.some(isTimed)) return undefined;
  return unsupported('unclear-wait', `it waits for \`${other.getText()}\` as well as for a time`, other);
}

function operands(node: ts.Expression): ts.Expression[] {
  const bare = unwrapped(node);
  if (!ts.isBinaryExpression(bare)) return [bare];
  const { kind } = bare.operatorToken;
  const isLogical = kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
  return isLogical ? [...operands(bare.left), ...operands(bare.right)] : [bare];
}

/** The end was computed from the same clock in this function, so it is no time of day. */
function comesFromClock(sum: Sum, spin: Spin, ask: Ask): boolean {
  const names = new Set(sum.terms.map(({ node }) => node.getText()));
  let found = false;
  walk(ts.findAncestor(spin.loop, ts.isFunctionLike) ?? spin.loop.getSourceFile(), (node) => {
    const value = ts.isVariableDeclaration(node)
      ? node.initializer
      : ts.isBinaryExpression(node)
        ? node.right
        : undefined;
    const target = ts.isVariableDeclaration(node) ? node.name : ts.isBinaryExpression(node) ? node.left : undefined;
    if (value === undefined || target === undefined || !names.has(target.getText())) return;
    found ||= sumOf(value, ask, new Map()).readings.length > 0;
  });
  return found;
}
