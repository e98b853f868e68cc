// Callback contracts: what a callee does with the promise that a callback of its would return.

import type { HazardId, RefusalReason } from '../reasons.js';
import type { FunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';

export type Contract =
  /** The promise is waited for, or a rejection ends as the throw did. */
  | { readonly kind: 'takes-promise'; readonly hazards: readonly HazardId[] }
  /** The value is used at once: the callback can only become a loop. */
  | { readonly kind: 'array'; readonly method: string }
  /** Nothing can be done. */
  | { readonly kind: 'needs-value'; readonly reason: RefusalReason }
  /** Nobody knows the callee. */
  | { readonly kind: 'unknown' };

const waits: Contract = { kind: 'takes-promise', hazards: [] };
const arrayMethods = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'flatMap']);
const testCases =
  /^(?:it|test|specify|before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/;
const testSuites = /^(?:describe|suite|context)$/;
const doneNames = /^(?:done|cb|callback|next)$/;

interface Rule {
  readonly api: RegExp;
  readonly contract: Contract;
}

const rules: readonly Rule[] = [
  { api: /^global#Promise(?:Like)?\.(?:then|catch|finally)$/, contract: waits },
  {
    api: /^(?:global|node:timers)#(?:setTimeout|setImmediate)$|^global#queueMicrotask$|^node:process#nextTick$/,
    contract: waits,
  },
  { api: /^(?:global|node:timers)#setInterval$/, contract: { kind: 'takes-promise', hazards: ['overlapping-ticks'] } },
  {
    api: /^node:https?#createServer$|^node:http2#create(?:Secure)?Server$|^node:(?:net|tls)#createServer$/,
    contract: waits,
  },
  { api: /^global#(?:Array|ReadonlyArray)\.sort$|\.toSorted$/, contract: { kind: 'needs-value', reason: 'callback' } },
  { api: /^(?:koa|@koa\/router|koa-router|fastify|@hapi\/hapi|hono|bullmq|p-queue)#/, contract: waits },
];

/** @param api what the callee resolves to, `module#export`; undefined when it is the package's own or unknown */
export function contractOf(
  call: ts.CallExpression | ts.NewExpression,
  api: string | undefined,
  callback: FunctionNode,
): Contract {
  if (ts.isNewExpression(call)) {
    return call.expression.getText() === 'Promise' ? { kind: 'needs-value', reason: 'executor' } : { kind: 'unknown' };
  }
  if (isExitHandler(call)) return { kind: 'needs-value', reason: 'exit-handler' };
  const array = api === undefined ? undefined : /^global#(?:Array|ReadonlyArray)\.(\w+)$/.exec(api)?.[1];
  if (array !== undefined && arrayMethods.has(array)) return { kind: 'array', method: array };
  const rule = api === undefined ? undefined : rules.find((entry) => entry.api.test(api));
  return rule?.contract ?? testContract(call, callback) ?? listenerContract(api) ?? { kind: 'unknown' };
}

function isExitHandler(call: ts.CallExpression): boolean {
  const [event] = call.arguments;
  return (
    ts.isPropertyAccessExpression(call.expression) &&
    /^(?:on|once|addListener|prependListener)$/.test(call.expression.name.text) &&
    call.expression.expression.getText() === 'process' &&
    event !== undefined &&
    ts.isStringLiteralLike(event) &&
    /^(?:exit|uncaughtException(?:Monitor)?|unhandledRejection)$/.test(event.text)
  );
}

/** `it(…)`, `test.only(…)`, `t.test(…)`: runners wait for a promise, unless the callback takes a `done`. */
function testContract(call: ts.CallExpression, callback: FunctionNode): Contract | undefined {
  const names = call.expression.getText().split('.');
  if (names.some((name) => testSuites.test(name))) return { kind: 'needs-value', reason: 'test-suite-body' };
  if (!names.some((name) => testCases.test(name))) return undefined;
  const [parameter] = callback.parameters;
  const takesDone = parameter !== undefined && doneNames.test(parameter.name.getText());
  return takesDone ? { kind: 'needs-value', reason: 'done-callback' } : waits;
}

/** Listeners of emitters: a throw crashed the process, and so does the rejection; but `emit` no longer waits for them. */
function listenerContract(api: string | undefined): Contract | undefined {
  const isListener = api !== undefined && /\.(?:on|once|addListener|prependListener)$/.test(api);
  return isListener ? { kind: 'takes-promise', hazards: ['listener-order', 'error-routing'] } : undefined;
}
