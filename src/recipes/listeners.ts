// Listeners of events: a throw went to whoever emits, mostly Node itself; `emit` does not wait for a promise.
import type { HazardId } from '../reasons.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { type Contract, type Handed, waits } from './contract.js';

const adding = /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener)$/;
/** Compares the listener with those that are there, and calls nothing. */
const removing = /^(?:off|removeListener|removeEventListener)$/;
const exits = /^(?:exit|uncaughtException(?:Monitor)?|unhandledRejection)$/;
/** Node emits these by itself, and none of them carries a part of something whose parts have an order. */
const apart =
  /^(?:request|connection|secureConnection|listening|connect|ready|open|spawn|exit|close|end|finish|error|response|upgrade|checkContinue|clientError|timeout|warning|rejectionHandled|multipleResolves|online|disconnect|SIG[A-Z0-9]+|beforeExit)$/;
const connecting = /^(?:connection|connect)$/;
/** `end`, `RUN_END`: the last that an emitter of the package's own tells of a run. */
const ending = /^(?:\w+[_-])?end$/i;
const writing = /\b(?:append|write)FileSync\b/;

export function isListening(call: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(call.expression) && adding.test(call.expression.name.text);
}

export function listenerContract(handed: Handed): Contract | undefined {
  const { call, api } = handed;
  if (!ts.isCallExpression(call)) return undefined;
  if (ts.isPropertyAccessExpression(call.expression) && removing.test(call.expression.name.text)) return waits;
  if (isListeningServer(handed, call)) return { kind: 'takes-promise', hazards: ['error-routing'] };
  if (!isListening(call)) return undefined;
  const event = eventOf(call);
  if (isProcess(handed, call)) {
    if (event !== undefined && endsProcess(event, call)) return { kind: 'needs-value', reason: 'exit-handler' };
  } else if (api === undefined && (event === undefined || !isUntyped(handed, call))) return undefined;
  if (writesAtTheEnd(handed, call)) return { kind: 'needs-value', reason: 'exit-handler' };
  return { kind: 'takes-promise', hazards: hazardsOf(handed, event) };
}

/** Whoever told of the end reads what was written, or ends the process. Streams tell of their own end while others go on. */
function writesAtTheEnd({ api, callback }: Handed, { arguments: [event] }: ts.CallExpression): boolean {
  const isOwn = /#(?:\w+\.)*EventEmitter\b/.test(api ?? '');
  if (!isOwn || event === undefined) return false;
  const name = ts.isStringLiteralLike(event) ? event.text : (event.getText().split('.').at(-1) ?? '');
  return ending.test(name) && writing.test(callback.getText());
}

function hazardsOf({ api }: Handed, event: string | undefined): HazardId[] {
  const emitter = /^node:[\w/]+#(?!(?:default\.)?EventEmitter\b)/.test(api ?? '');
  const isApart = event !== undefined && apart.test(event);
  return [
    ...(isApart && (emitter || connecting.test(event)) ? [] : (['listener-order'] as const)),
    ...(emitter || (isApart && connecting.test(event)) ? [] : (['error-routing'] as const)),
  ];
}

function eventOf(call: ts.CallExpression): string | undefined {
  const [event] = call.arguments;
  return event !== undefined && ts.isStringLiteralLike(event) ? event.text : undefined;
}

/** Nothing is known of the object but that it has events. */
function isUntyped({ oracle }: Handed, call: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(call.expression)) return false;
  return oracle.typeOf(call.getSourceFile().fileName, rangeOf(call.expression.expression)).any;
}

/** `server.listen(port, () => …)`: servers of every kind call that once, and look at nothing that it gives. */
function isListeningServer(handed: Handed, call: ts.CallExpression): boolean {
  const { argument, callback } = handed;
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'listen') return false;
  const isLast = call.arguments.length > 1 && call.arguments.at(-1) === argument;
  return isLast && callback.parameters.length === 0 && isUntyped(handed, call);
}

function isProcess({ api }: Handed, call: ts.CallExpression): boolean {
  return (
    /^node:process#/.test(api ?? '') ||
    (ts.isPropertyAccessExpression(call.expression) && call.expression.expression.getText() === 'process')
  );
}

/** After work in `beforeExit` the process is about to exit again, and calls the listener again. */
function endsProcess(event: string, call: ts.CallExpression): boolean {
  const isOnce = ts.isPropertyAccessExpression(call.expression) && /once/i.test(call.expression.name.text);
  return exits.test(event) || (event === 'beforeExit' && !isOnce);
}
