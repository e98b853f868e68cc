// Work that puts its result and its error into variables and sets a flag, as the promise that it could have been.

import { type Ask, keep } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';
import type { Scene } from './deasync-scene.js';
import { isCallback, outcomeOf } from './flag.js';
import { customized, promised } from './promised.js';

export interface Work {
  /** A promise of the work. */
  readonly parts: readonly Part[];
  /** The variables for its result and its error. */
  readonly result: string | undefined;
  readonly failure: string;
}

export function workOf(scene: Scene, ask: Ask): Work | undefined {
  return ofPromise(scene) ?? ofCallback(scene, ask);
}

/** `promise.then(v => { r = v; done = true }, e => { err = e; done = true })`. */
function ofPromise({ work, flag }: Scene): Work | undefined {
  const last = methodCall(work);
  const before = last?.name === 'catch' && ts.isCallExpression(last.object) ? methodCall(last.object) : undefined;
  const then = before ?? last;
  if (then?.name !== 'then') return undefined;
  const handlers = [...then.args, ...(before && last ? last.args : [])];
  const [success, failure] = handlers.map((handler) => (isCallback(handler) ? outcomeOf(handler, flag) : undefined));
  const name = failure?.names[0];
  if (handlers.length !== 2 || !success || name === undefined) return undefined;
  return { parts: [keep(then.object)], result: success.names[0], failure: name };
}

interface MethodCall {
  readonly object: ts.Expression;
  readonly name: string;
  readonly args: readonly ts.Expression[];
}

function methodCall({ expression: callee, arguments: args }: ts.CallExpression): MethodCall | undefined {
  return ts.isPropertyAccessExpression(callee)
    ? { object: callee.expression, name: callee.name.text, args }
    : undefined;
}

/** `work(a, (e, v) => { err = e; r = v; done = true })`. */
function ofCallback({ work, flag }: Scene, ask: Ask): Work | undefined {
  const { expression: callee, arguments: args } = work;
  const callback = args.at(-1);
  const outcome = callback && isCallback(callback) ? outcomeOf(callback, flag) : undefined;
  const [failure, result] = outcome?.names ?? [];
  if (failure === undefined || !ts.isIdentifier(callee) || customized.test(ask.originOf(callee) ?? ''))
    return undefined;
  return { parts: promised(callee, args.slice(0, -1)), result, failure };
}

/** Whether the variable gets another value behind the work. */
export function isWrittenBehind(name: string, { loop }: Scene): boolean {
  let found = false;
  walk(loop.parent, (node) => {
    if (!ts.isBinaryExpression(node) || node.left.getText() !== name || node.getStart() < loop.getEnd()) return;
    const { kind } = node.operatorToken;
    found ||= kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  });
  return found;
}
