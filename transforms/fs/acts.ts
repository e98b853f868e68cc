// Calls that act on a path: synchronous, or of `node:fs/promises` and awaited already. Finds them, and gives their promise.

import { type Ask, imported, keep, keepTail } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { soleStatement, withoutParens } from './guards.js';

export interface Act {
  /** `mkdirSync(…)` or `await mkdir(…)`: what has the value. */
  readonly node: ts.Expression;
  readonly call: ts.CallExpression;
  /** The promise of that value. */
  readonly promise: readonly Part[];
}

/** @param name as `node:fs/promises` has it */
export function actOf(node: ts.Node | undefined, name: string, ask: Ask): Act | undefined {
  if (node === undefined) return undefined;
  if (ts.isCallExpression(node)) {
    const isSync = !node.questionDotToken && ask.originOf(node.expression) === `node:fs#${name}Sync`;
    return isSync ? { node, call: node, promise: [imported('node:fs/promises', name), keepTail(node)] } : undefined;
  }
  const call = ts.isAwaitExpression(node) ? withoutParens(node.expression) : node;
  if (!ts.isAwaitExpression(node) || !ts.isCallExpression(call) || call.questionDotToken) return undefined;
  const origin = ask.originOf(call.expression);
  const isPromise = origin === `node:fs/promises#${name}` || origin === `node:fs#promises.${name}`;
  return isPromise ? { node, call, promise: [keep(call)] } : undefined;
}

/** Whether the act is on this path, and all of its arguments are in sight. */
export function isOn({ call }: Act, path: ts.Expression): boolean {
  return call.arguments[0]?.getText() === path.getText() && !call.arguments.some(ts.isSpreadElement);
}

/** The act on the path that a branch consists of: `{ unlinkSync(path); }`. */
export function soleAct(branch: ts.Node | undefined, name: string, path: ts.Expression, ask: Ask): Act | undefined {
  const statement = soleStatement(branch);
  const act = actOf(statement && ts.isExpressionStatement(statement) ? statement.expression : statement, name, ask);
  return act && isOn(act, path) ? act : undefined;
}
