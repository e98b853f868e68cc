// What serves: functions that others run while more work waits, known by the callee they are handed to.

import { rangeOf } from '../syntax/nodes.js';
import type { Oracle } from '../types/oracle.js';
import { apiName } from '../types/oracle.js';
import { ts } from '../typescript.js';

/** Callees of Node and of frameworks whose callbacks run later, once for each request, event, tick or job. */
const laterByApi = new RegExp(
  [
    '^node:https?#(?:createServer|Server|request|get)$',
    '^node:http2#create(?:Secure)?Server$',
    '^node:(?:net|tls)#(?:createServer|Server)$',
    '^node:timers#set(?:Timeout|Interval|Immediate)$',
    '^global#(?:set(?:Timeout|Interval|Immediate)|queueMicrotask)$',
    '^global#(?:Promise|PromiseLike)\\.(?:then|catch|finally)$',
    '^node:process#(?:nextTick|on|once|addListener)$',
    '(?:EventEmitter|Server|Socket|Readable|Writable|Process|EventTarget)\\.(?:on|once|addListener|prependListener|addEventListener)$',
    '^(?:express|express-serve-static-core|koa|koa-router|@koa/router|fastify|@hapi/hapi|polka|restify|connect|hono|socket\\.io|ws|bullmq|p-queue|async|commander|yargs|gulp|chokidar)#',
  ].join('|'),
);

const routeMethods = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'use', 'route']);
const listenerMethods = new Set([
  'on',
  'once',
  'addListener',
  'prependListener',
  'addEventListener',
  'then',
  'catch',
  'finally',
]);

/** How a callback handed to this call is named in a chain (`POST /orders`), or undefined when it runs within the call. */
export function servesAs(oracle: Oracle, call: ts.CallExpression | ts.NewExpression): string | undefined {
  const callee = call.expression;
  const api = apiName(oracle.originOf(callee.getSourceFile().fileName, rangeOf(callee)));
  const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
  if (api !== undefined && laterByApi.test(api)) return label(call, method ?? api.slice(api.indexOf('#') + 1));
  if (api !== undefined || method === undefined) return undefined;
  // The receiver's type is unknown: a route or an event by its name and its first argument.
  const [first] = call.arguments ?? [];
  const isNamed = first !== undefined && ts.isStringLiteralLike(first);
  if (routeMethods.has(method) && isNamed && first.text.startsWith('/')) return label(call, method);
  return listenerMethods.has(method) && (isNamed || call.arguments?.[0] !== undefined)
    ? label(call, method)
    : undefined;
}

function label(call: ts.CallExpression | ts.NewExpression, name: string): string {
  const [first] = call.arguments ?? [];
  const text = first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
  if (text === undefined) return name;
  return routeMethods.has(name) && text.startsWith('/') ? `${name.toUpperCase()} ${text}` : `${name} '${text}'`;
}
