// Callbacks of arrays: the call goes to a helper that visits one item after the other and waits for each.
import { unsupported } from '../api.js';
import type { Unsupported } from '../model.js';
import { ts } from '../typescript.js';
import type { Contract, Handed, Rewritten } from './contract.js';
import { throughHelper } from './rewrites.js';

const helpers: Readonly<Record<string, readonly [module: string, exported: string]>> = {
  map: ['map-in-order', 'mapInOrder'],
};

export function collectionContract({ api }: Handed): Contract | undefined {
  const method = api === undefined ? undefined : /^global#(?:Array|ReadonlyArray)\.(\w+)$/.exec(api)?.[1];
  return method !== undefined && Object.hasOwn(helpers, method)
    ? { kind: 'becomes', recipe: inOrder(method) }
    : undefined;
}

const inOrder =
  (method: string) =>
  ({ call }: Handed): Rewritten | Unsupported => {
    const names = helpers[method];
    if (names === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
      return unsupported('array-callback');
    const replacement = throughHelper(call, call.expression.expression, ...names);
    return { node: call, replacement, inside: [], absorbs: false, hazards: [] };
  };
