// Callback contracts: what a callee does with the promise that a callback of its would return, and what to do about it.
import { ts } from '../typescript.js';
import { assertionContract } from './assertions.js';
import { collectionContract } from './collections.js';
import { type Contract, type Handed, waits } from './contract.js';
import { frameworkContract } from './frameworks.js';

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
  {
    api: /^global#(?:Array|ReadonlyArray)\.(?:sort|toSorted)$/,
    contract: { kind: 'needs-value', reason: 'comparator' },
  },
];

/** Functions of Node that call back once they are done: a throw in there ended the process, and so does a rejection. */
const callsBack =
  /^node:(?:fs|child_process|crypto|zlib|dns|https?|http2|net|tls|readline|os)#(?!.*Sync$)(?:\w+\.)*[a-z]\w*$/;

function nodeCallback({ api, call, argument }: Handed): Contract | undefined {
  const isLast = call.arguments?.at(-1) === argument && (call.arguments?.length ?? 0) > 1;
  return api !== undefined && isLast && callsBack.test(api) ? waits : undefined;
}

export function contractOf(handed: Handed): Contract {
  const { call, api } = handed;
  if (ts.isNewExpression(call)) {
    return call.expression.getText() === 'Promise' ? { kind: 'needs-value', reason: 'executor' } : { kind: 'unknown' };
  }
  if (isExitHandler(call)) return { kind: 'needs-value', reason: 'exit-handler' };
  const rule = api === undefined ? undefined : rules.find((entry) => entry.api.test(api));
  return (
    rule?.contract ??
    assertionContract(handed) ??
    collectionContract(handed) ??
    frameworkContract(handed) ??
    listenerContract(api) ??
    nodeCallback(handed) ?? { kind: 'unknown' }
  );
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

/** Listeners of emitters: a throw crashed the process, and so does the rejection; but `emit` no longer waits for them. */
function listenerContract(api: string | undefined): Contract | undefined {
  const isListener = api !== undefined && /\.(?:on|once|addListener|prependListener)$/.test(api);
  return isListener ? { kind: 'takes-promise', hazards: ['listener-order', 'error-routing'] } : undefined;
}
