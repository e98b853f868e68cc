// Callbacks of frameworks: who waits for a handler's promise, and where its rejection goes. One table: the first row of
// the framework that the callee's name fits decides; a name without a row is known to nobody.
import { type Family, type Registrar, registrarOf } from '../types/frameworks.js';
import { type Contract, type Handed, waits } from './contract.js';
import { parameterHandler, routeHandler } from './frameworks-express.js';
import { contentParser, fastifyHook, fastifyPlugin, fastifyRoute, routeHook } from './frameworks-fastify.js';
import { koaMiddleware } from './frameworks-koa.js';
import { asyncTask, commanderAction, gulpTask, yargsHandler } from './frameworks-tools.js';
import { cannotReject } from './rejections.js';

type Terms = Contract | ((handed: Handed, registrar: Registrar) => Contract);

/** The callback is wanted for its value. */
const value: Contract = { kind: 'needs-value', reason: 'callback-value' };
/** The callback answers through a callback of its own. */
const callsBack: Contract = { kind: 'needs-value', reason: 'callback-parameter' };
/** It is kept, and called by a name that cannot be followed. */
const kept: Contract = { kind: 'needs-value', reason: 'escapes' };
/** The promise is dropped: an error that was caught so far goes unhandled, unless the callback lets none out. */
const dropped = ({ callback }: Handed): Contract => ({
  kind: 'takes-promise',
  hazards: cannotReject(callback) ? [] : ['error-routing'],
});
/** No second parameter, for it would be a callback. */
const oneParameter = ({ callback }: Handed): Contract => (callback.parameters.length > 1 ? callsBack : waits);

const verbs =
  'get|post|put|patch|delete|del|head|options|opts|all|use|pre|search|propfind|report|copy|move|lock|unlock';
const hookKeys = 'onRequest|preParsing|preValidation|preHandler|preSerialization|onError|onSend|onResponse|onTimeout';

/** Framework; the callee's last name, `.key` behind it where an object holds the callback; what happens to its promise. */
const table: readonly (readonly [Family, RegExp, Terms])[] = [
  ['express', new RegExp(`^(?:${verbs})$`), routeHandler],
  ['express', /^param$/, parameterHandler],
  ['express', /^engine$/, callsBack],
  ['express', /^set$/, value],
  ['express', /^ws$/, waits],
  ['express', /^(?:render|sendFile|download)$/, dropped],
  ['router', new RegExp(`^(?:${verbs})$`), routeHandler],
  ['polka', new RegExp(`^(?:${verbs}|onError|notFound)$`), waits],
  ['koa', new RegExp(`^(?:${verbs}|param|default)$`), koaMiddleware],
  ['fastify', /^(?:get|post|put|patch|delete|head|options|all)$/, fastifyRoute],
  ['fastify', /\.handler$/, fastifyRoute],
  ['fastify', new RegExp(`\\.(?:${hookKeys})$`), routeHook],
  ['fastify', /^addHook$/, fastifyHook],
  ['fastify', /^(?:register|default|fastifyPlugin)$/, fastifyPlugin],
  ['fastify', /^addContentTypeParser$/, contentParser],
  ['fastify', /^(?:after|ready)$/, oneParameter],
  ['fastify', /^set(?:ErrorHandler|NotFoundHandler)$/, fastifyRoute],
  ['fastify', /^decorate/, kept],
  ['fastify', /^(?:set|add)[A-Z]/, value],
  ['hapi', /\.(?:handler|method|assign|preHandler)$/, waits],
  ['hapi', /^ext$/, waits],
  ['hapi', /^(?:method|decorate)$/, kept],
  ['socket', /^use$/, waits],
  ['queue', /^(?:Worker|process|define|work|handler|consume|subscribe)$|\.each(?:Message|Batch)$/, oneParameter],
  ['limiter', /^(?:add|addAll|\(\)|default|pMap|pRetry|pLimit|pEachSeries|pMapSeries|pFilter|pTimes)$/, waits],
  ['async-retry', /^(?:default|\(\)|schedule|wrap|acquire|runExclusive)$/, waits],
  ['async', /./, asyncTask],
  ['commander', /^(?:action|hook)$/, commanderAction],
  ['commander', /./, value],
  ['yargs', /^command$|\.handler$/, yargsHandler],
  ['yargs', /./, value],
  ['cac', /^action$/, dropped],
  ['gulp', /^(?:task|series|parallel|watch)$/, gulpTask],
  ['schedule', /^(?:schedule|scheduleJob|CronJob)$|\.onTick$/, dropped],
  ['module-string', /\.resolveImportContent$/, waits],
  ['wrapper', /./, waits],
];
/** A server's own callback once it listens; Node calls it, as an event. */
const listening = /^(?:listen|close)$/;

export function frameworkContract(handed: Handed): Contract | undefined {
  const { call, oracle, majorOf, key } = handed;
  const dependsOn = (module: string): boolean => majorOf(module) !== undefined;
  const registrar = registrarOf({ oracle, dependsOn }, call);
  if (registrar === undefined) return undefined;
  const name = key === undefined ? registrar.name : `${registrar.name}.${key}`;
  if (listening.test(name)) return waits;
  const terms = table.find(([family, pattern]) => family === registrar.family && pattern.test(name))?.[2];
  return typeof terms === 'function' ? terms(handed, registrar) : terms;
}
