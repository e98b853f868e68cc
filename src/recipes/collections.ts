// Callbacks of collections and strings: who calls them, and which recipe makes that call wait.
import { unsupported } from '../api.js';
import type { Unsupported } from '../model.js';
import { rangeOf } from '../syntax/nodes.js';
import { apiName } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { CollectionCall } from './collections/call.js';
import { asFromAsync } from './collections/from-async.js';
import { asGatheringLoop } from './collections/gathering-loop.js';
import { viaHelper } from './collections/helper-call.js';
import { asLoop } from './collections/loop.js';
import { helperFor, type Kind, kindOf, mayBeCollection, takesCallbackAt } from './collections/methods.js';
import { type Contract, type Handed, type Rewritten, waits } from './contract.js';

/** Each finding below a callback asks again; the answer looks through the whole file. */
const known = new WeakMap<ts.Expression, Contract | 'none'>();

export function collectionContract(handed: Handed): Contract | undefined {
  const found = known.get(handed.argument) ?? contractFor(handed) ?? 'none';
  known.set(handed.argument, found);
  return found === 'none' ? undefined : found;
}

function contractFor(handed: Handed): Contract | undefined {
  const { call, argument } = handed;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const member = call.expression;
  const method = member.name.text;
  const kind = kindFor(handed, member);
  if (kind === undefined || !takesCallbackAt(method, kind, call.arguments.indexOf(argument))) return undefined;
  if (method === 'map' && isGathered(call)) return waits;
  if (helperFor(kind, method) === undefined) return { kind: 'needs-value', reason: 'array-callback' };
  const outcome = written({ call, member, method, kind, handed });
  return { kind: 'becomes', recipe: () => outcome };
}

function kindFor({ call, oracle }: Handed, member: ts.PropertyAccessExpression): Kind | undefined {
  const file = call.getSourceFile().fileName;
  // The name itself is asked, not the way to its object: `process.argv.map` is a method of arrays.
  const kind = kindOf(apiName(oracle.originOf(file, rangeOf(member.name))));
  if (kind !== undefined) return kind;
  return oracle.typeOf(file, rangeOf(member.expression)).any && mayBeCollection(member) ? 'unknown' : undefined;
}

/**
 * `Promise.all(files.map(upload))`: whoever writes that wants all at once, waits for promises and values alike, and sees
 * a throw as a rejection. What `allSettled`, `any` and `race` make of a rejection is not what a throw in `map` did.
 */
function isGathered({ parent }: ts.CallExpression): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'Promise.all';
}

function written(found: CollectionCall): Rewritten | Unsupported {
  if (found.call.questionDotToken !== undefined) return unsupported('optional-chain');
  return asLoop(found) ?? asFromAsync(found) ?? asGatheringLoop(found) ?? viaHelper(found);
}
