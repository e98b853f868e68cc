// Callbacks that the user's config says what happens to.
import type { CallbackRule } from '../model.js';
import { rangeOf } from '../syntax/nodes.js';
import { registrarRoot } from '../types/frameworks.js';
import { apiName } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { type Contract, type Handed, waits } from './contract.js';
import { cannotReject } from './rejections.js';

export function declaredContract(handed: Handed): Contract | undefined {
  const rule = handed.callbacks.find(({ callee }) => namesCallee(callee, handed));
  if (rule === undefined) return undefined;
  const contracts: Readonly<Record<CallbackRule['promise'], Contract>> = {
    awaits: waits,
    ignores: { kind: 'takes-promise', hazards: cannotReject(handed.callback) ? [] : ['error-routing'] },
    'needs-value': { kind: 'needs-value', reason: 'callback-value' },
  };
  return contracts[rule.promise];
}

/** By its full name where types tell it, else by the module that made the receiver and the method's name. */
function namesCallee(callee: string, { api, call, oracle }: Handed): boolean {
  if (api !== undefined && !api.startsWith('node:events#')) return plain(api) === plain(callee);
  if (!ts.isPropertyAccessExpression(call.expression)) return false;
  const root = registrarRoot(call.expression);
  const origin = oracle.originOf(root.getSourceFile().fileName, rangeOf(root));
  const [module = '', path = ''] = callee.split('#');
  const isThatModule = origin.kind === 'external' && origin.module === module && (apiName(origin) ?? '').endsWith('()');
  return isThatModule && path.split('.').at(-1) === call.expression.name.text;
}

function plain(api: string): string {
  return api.replace(/#default\.(?=.)/, '#').replace(/\.?\(\)/g, '');
}
