// The function that `new Promise` runs: nobody looks at what it returns, so a helper hands on what it fails with.
import { ts } from '../typescript.js';
import { asksForItsCall } from './collections/call.js';
import type { Contract, Handed } from './contract.js';
import { cannotReject } from './rejections.js';
import { wrappedBy } from './rewrites.js';

export function executorContract({ call, callback }: Handed): Contract | undefined {
  if (!ts.isNewExpression(call) || call.expression.getText() !== 'Promise') return undefined;
  if (callback.parameters.length > 2 || asksForItsCall(callback)) return { kind: 'needs-value', reason: 'executor' };
  // What it used to do at once is done late for all but those who wait for the promise.
  const hazards = isWaitedFor(call) ? [] : (['not-awaited'] as const);
  if (cannotReject(callback)) return { kind: 'takes-promise', hazards };
  const around = ({ argument }: Handed) => wrappedBy(argument, 'async-executor', 'asyncExecutor');
  return { kind: 'takes-promise', hazards, around };
}

function isWaitedFor({ parent }: ts.Node): boolean {
  if (ts.isParenthesizedExpression(parent)) return isWaitedFor(parent);
  const isChain =
    ts.isPropertyAccessExpression(parent) &&
    /^(?:then|catch|finally)$/.test(parent.name.text) &&
    ts.isCallExpression(parent.parent);
  return isChain ? isWaitedFor(parent.parent) : ts.isAwaitExpression(parent);
}
