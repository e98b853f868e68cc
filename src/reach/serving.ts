// What serves: functions that others run while more work waits, known by the callee they are handed to.

import { rangeOf } from '../syntax/nodes.js';
import { type RegistrarInput, registrarOf } from '../types/frameworks.js';
import { apiName } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { Usage } from './usage.js';

/** Callees of Node whose callbacks run later, once for each request, event, tick or finished piece of work. */
const laterByApi = new RegExp(
  [
    '^node:https?#(?:createServer|Server|request|get)$',
    '^node:http2#create(?:Secure)?Server$',
    '^node:(?:net|tls)#(?:createServer|Server)$',
    '^node:timers#set(?:Timeout|Interval|Immediate)$',
    '^global#(?:set(?:Timeout|Interval|Immediate)|queueMicrotask)$',
    '^global#(?:Promise|PromiseLike)\\.(?:then|catch|finally)$',
    '^node:process#(?:nextTick|on|once|addListener)$',
    '^node:stream#',
    '(?:EventEmitter|Server|Socket|Readable|Writable|Process|EventTarget)\\.(?:on|once|addListener|prependListener|addEventListener)$',
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

type Handover = Extract<Usage, { kind: 'argument' }>;

/** How a callback handed to this call is named in a chain (`POST /orders`), or undefined when it runs within the call. */
export function servesAs(input: RegistrarInput, { call, argument, key }: Handover): string | undefined {
  const callee = call.expression;
  const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
  const registrar = registrarOf(input, call);
  if (registrar?.family === 'wrapper' && ts.isCallExpression(call.parent))
    return servesAs(input, { kind: 'argument', call: call.parent, argument: call });
  if (registrar !== undefined)
    return key === undefined ? label(call, method ?? registrar.name) : optionLabel(argument, key);
  const api = apiName(input.oracle.originOf(callee.getSourceFile().fileName, rangeOf(callee)));
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

/** A route's path may stand in the chain: `router.route('/orders').post(…)`. */
function label(call: ts.CallExpression | ts.NewExpression, name: string): string {
  const own = textOf(call.arguments?.[0]);
  if (!routeMethods.has(name)) return own === undefined ? name : `${name} '${own}'`;
  const path = own ?? chainedPath(call.expression);
  if (path === undefined) return name;
  return path.startsWith('/') ? `${name.toUpperCase()} ${path}` : `${name} '${path}'`;
}

function chainedPath(callee: ts.Expression): string | undefined {
  let receiver = ts.isPropertyAccessExpression(callee) ? callee.expression : undefined;
  while (
    receiver !== undefined &&
    ts.isCallExpression(receiver) &&
    ts.isPropertyAccessExpression(receiver.expression)
  ) {
    if (receiver.expression.name.text === 'route') return textOf(receiver.arguments[0]);
    receiver = receiver.expression.expression;
  }
  return undefined;
}

/** `{ method: 'GET', path: '/orders', handler }` is `GET /orders`. */
function optionLabel(argument: ts.Expression, key: string): string {
  const options = ts.isObjectLiteralExpression(argument)
    ? argument
    : ts.findAncestor(argument, ts.isObjectLiteralExpression);
  const value = (name: string): string | undefined => {
    const member = options?.properties.find((property) => property.name?.getText() === name);
    return member !== undefined && ts.isPropertyAssignment(member) ? textOf(member.initializer) : undefined;
  };
  const path = value('path') ?? value('url');
  return path === undefined ? key : `${(value('method') ?? 'route').toUpperCase()} ${path}`;
}

function textOf(node: ts.Expression | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}
