// Callback contracts: what a callee does with the promise that a callback of its would return, and what to do about it.
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { assertionContract } from './assertions.js';
import { collectionContract } from './collections.js';
import { type Contract, type Handed, waits } from './contract.js';
import { declaredContract } from './declared-callbacks.js';
import { executorContract } from './executors.js';
import { frameworkContract } from './frameworks.js';
import { libraryCallback } from './library-callbacks.js';
import { listenerContract } from './listeners.js';
import { streamContract } from './streams.js';

interface Rule {
  readonly api: RegExp;
  readonly contract: Contract;
}

const rules: readonly Rule[] = [
  // Only looked at.
  {
    api: /^(?:lodash|underscore)(?:-es)?(?:[/.]\w+)?#(?:\w+\.)*is(?:Function|Undefined|Nil|Null|Object|String|Empty)$/,
    contract: waits,
  },
  // Promises of whatever library adopt what a reaction gives.
  { api: /[#.](?:then|catch|finally)$/, contract: waits },
  {
    api: /^(?:global|node:timers)#(?:setTimeout|setImmediate)$|^global#queueMicrotask$|^node:process#nextTick$/,
    contract: waits,
  },
  { api: /^(?:global|node:timers)#setInterval$/, contract: { kind: 'takes-promise', hazards: ['overlapping-ticks'] } },
  {
    api: /^node:https?#createServer$|^node:http2#create(?:Secure)?Server$|^node:(?:net|tls)#createServer$/,
    contract: waits,
  },
  {
    api: /^global#(?:Array|ReadonlyArray)\.(?:sort|toSorted)$/,
    contract: { kind: 'needs-value', reason: 'comparator' },
  },
];

/** Functions of Node that call back once they are done: a throw in there ended the process, and so does a rejection. */
const callsBack =
  /^node:(?:fs|child_process|crypto|zlib|dns|https?|http2|net|tls|readline|os|stream)#(?!.*Sync$)(?:\w+\.)*[a-z]\w*$/;

function nodeCallback({ api, call, argument }: Handed): Contract | undefined {
  const isLast = call.arguments?.at(-1) === argument && (call.arguments?.length ?? 0) > 1;
  return api !== undefined && isLast && callsBack.test(api) ? waits : undefined;
}

export function contractOf(handed: Handed): Contract {
  const outside = declaredContract(handed) ?? streamContract(handed);
  if (outside !== undefined) return outside;
  const executor = executorContract(handed);
  if (executor !== undefined) return executor;
  const own = standsAlone(handed) ? calledContract(handed) : undefined;
  return (
    own ??
    frameworkContract(handed) ??
    listenerContract(handed) ??
    nodeCallback(handed) ??
    libraryCallback(handed) ?? { kind: 'unknown' }
  );
}

/** Not in a list or an object with others: an argument, or what an assertion is written behind. */
function standsAlone({ call, argument, key }: Handed): boolean {
  const isReceiver = ts.isPropertyAccessExpression(argument.parent);
  return key === undefined && ts.isCallExpression(call) && (isReceiver || call.arguments.includes(argument));
}

/** `.then(…)` of an object of which nothing is known, or of what may be a promise, can only be a promise's. */
function untypedReaction({ call, oracle }: Handed): string | undefined {
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression, name } = call.expression;
  const { any, parts } = oracle.typeOf(call.getSourceFile().fileName, rangeOf(expression));
  return (any || parts.has('thenable')) && /^(?:then|catch|finally)$/.test(name.text)
    ? `unknown#${name.text}`
    : undefined;
}

function calledContract(handed: Handed): Contract | undefined {
  const { api } = handed;
  const rule = rules.find((entry) => entry.api.test(api ?? untypedReaction(handed) ?? ''));
  return rule?.contract ?? assertionContract(handed) ?? collectionContract(handed);
}
