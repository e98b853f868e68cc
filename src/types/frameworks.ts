// Which framework a call registers something with, and by which of its functions: by type where there is one, else by
// the module that made the receiver, else by the shape of the call and what the package depends on.
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { apiName, type Oracle } from './oracle.js';

/** A framework's family, with the packages that speak for it. */
const families = {
  express: ['express', 'express-serve-static-core', 'express-promise-router', 'express-ws'],
  router: ['router', 'connect', 'restify'],
  polka: ['polka', 'hono', 'h3', '@tinyhttp/app'],
  koa: ['koa', '@koa/router', 'koa-router', 'koa__router', 'koa-compose', 'koa-mount'],
  fastify: ['fastify', 'fastify-plugin', '@fastify/websocket'],
  hapi: ['@hapi/hapi'],
  socket: ['socket.io', 'ws', 'sockjs', 'faye-websocket', 'websocket'],
  queue: ['bullmq', 'bull', 'bee-queue', 'agenda', 'pg-boss', 'kafkajs', 'amqplib'],
  limiter: [
    'p-queue',
    'p-limit',
    'p-map',
    'p-map-series',
    'p-each-series',
    'p-filter',
    'p-retry',
    'p-throttle',
    'p-times',
  ],
  'async-retry': ['async-retry', 'promise-retry', 'p-memoize', 'async-mutex', 'async-lock', 'bottleneck'],
  async: ['async', 'neo-async'],
  commander: ['commander'],
  yargs: ['yargs'],
  cac: ['cac', 'sade'],
  gulp: ['gulp', 'undertaker'],
  schedule: ['node-cron', 'cron', 'node-schedule', 'toad-scheduler'],
  chokidar: ['chokidar'],
  'module-string': ['import-module-string'],
  wrapper: ['express-async-handler', 'express-async-wrap', 'async-middleware'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Family = keyof typeof families;

/** What a callback is handed to: `app.get` of Express is the family `express` and the name `get`. */
export interface Registrar {
  readonly family: Family;
  /** The package that the value comes from, without `@types/`. */
  readonly module: string;
  /** The last name of the callee; `()` where what a factory made is called itself, `default` for a module's only function. */
  readonly name: string;
}

const familyOf: ReadonlyMap<string, Family> = new Map(
  Object.entries(families).flatMap(([family, modules]) => modules.map((module) => [module, family as Family] as const)),
);

export interface RegistrarInput {
  readonly oracle: Oracle;
  /** Whether the package of the call's file depends on a module, in any version. */
  dependsOn(module: string): boolean;
}

export function registrarOf(
  { oracle, dependsOn }: RegistrarInput,
  call: ts.CallExpression | ts.NewExpression,
): Registrar | undefined {
  const callee = call.expression;
  const file = callee.getSourceFile().fileName;
  const known = registrar(apiName(oracle.originOf(file, rangeOf(callee))));
  if (known !== undefined) return known;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const root = registrarRoot(callee);
  const origin = oracle.originOf(file, rangeOf(root));
  const name = callee.name.text;
  if (origin.kind === 'external') {
    const made = registrar(apiName(origin));
    return made === undefined ? undefined : { ...made, name };
  }
  // A parameter, a property, or what the package's own functions hand out; its own types may say little of it.
  if (!ts.isCallExpression(call)) return undefined;
  if (!oracle.typeOf(file, rangeOf(root)).any && !call.arguments.some(takesRequest)) return undefined;
  return guessed(call, root, name, dependsOn);
}

function registrar(api: string | undefined): Registrar | undefined {
  if (api === undefined) return undefined;
  const module = api.slice(0, api.indexOf('#'));
  const family = familyOf.get(module);
  return family === undefined ? undefined : { family, module, name: api.slice(api.search(/[.#][^.#]*$/) + 1) };
}

/** `app.get('/orders', show)` on the `app` of a framework, be it that only its name says so. */
export function isRoute(input: RegistrarInput, call: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(call.expression) || !verbs.test(call.expression.name.text)) return false;
  const found = registrarOf(input, call);
  return found !== undefined && routing.includes(found.module);
}

/** What `app.get('env')` and `app.set('env', …)` of Express know by themselves. */
const settings =
  /^(?:case sensitive routing|env|etag|json (?:escape|replacer|spaces)|jsonp callback name|query parser|strict routing|subdomain offset|trust proxy|views?|view (?:cache|engine)|x-powered-by)$/;

/** `app.get('env')` of Express, on an `app` of which nothing is known but its name. */
export function isSetting({ dependsOn }: RegistrarInput, { expression, arguments: given }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !dependsOn('express')) return false;
  const [name] = given;
  const { expression: root } = expression;
  const last = ts.isPropertyAccessExpression(root) ? root.name.text : root.getText();
  const isAsked = /^(?:get|set|(?:en|dis)abled?)$/.test(expression.name.text) && routed.test(last);
  return isAsked && name !== undefined && ts.isStringLiteralLike(name) && settings.test(name.text);
}

/** `router` of `router.route('/x').get(a).post`. */
export function registrarRoot(callee: ts.PropertyAccessExpression): ts.Expression {
  let root: ts.Expression = callee.expression;
  while (ts.isCallExpression(root) && ts.isPropertyAccessExpression(root.expression)) root = root.expression.expression;
  return root;
}

const verbs = /^(?:get|post|put|patch|delete|del|head|options|all|use)$/;
const routed = /^(?:app|server|api|routes?|fastify|instance|\w*[rR]outer|\w*App)$/;
/** Frameworks in whose style `app.get('/path', handler)` is written. */
const routing: readonly string[] = ['express', 'fastify', '@koa/router', 'koa-router', 'polka', 'restify', 'connect'];

/** `app.get('/orders', …)` on an `app` of unknown type belongs to the one such framework that the package depends on. */
function guessed(
  call: ts.CallExpression,
  root: ts.Expression,
  name: string,
  dependsOn: (module: string) => boolean,
): Registrar | undefined {
  const last = ts.isPropertyAccessExpression(root) ? root.name.text : root.getText();
  if (!verbs.test(name) || !routed.test(last) || !(name === 'use' || looksRouted(call))) return undefined;
  const candidates = routing.filter(dependsOn);
  const module = candidates.includes(last) ? last : candidates.length === 1 ? candidates[0] : undefined;
  const family = module === undefined ? undefined : familyOf.get(module);
  return module === undefined || family === undefined ? undefined : { family, module, name };
}

function looksRouted(call: ts.CallExpression): boolean {
  const [first] = call.arguments;
  const inRoute =
    ts.isPropertyAccessExpression(call.expression) && /\.route\(/.test(call.expression.expression.getText());
  return inRoute || (first !== undefined && isPath(first)) || call.arguments.some(takesRequest);
}

/** `'/orders'`, `*`, `` `${prefix}/orders` ``, a list of such. */
function isPath(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return /^[/*]|^$/.test(node.text);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 && node.elements.every(isPath);
  return ts.isTemplateExpression(node) && node.templateSpans.some(({ literal }) => literal.text.startsWith('/'));
}

/** `(req, res) => …`: whatever the path is called, nobody else is handed these two. */
function takesRequest(node: ts.Expression): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const [request, response] = node.parameters.map((parameter) => parameter.name.getText());
  return /^_?req(?:uest)?$/.test(request ?? '') && /^_?res(?:ponse)?$/.test(response ?? '');
}
