// `Array.fromAsync`, where every supported Node has it: `map` in sequence that stays one expression.
import { keepBare, keepList, promise } from '../../api.js';
import { rangeOf } from '../../syntax/nodes.js';
import { ts } from '../../typescript.js';
import type { Rewritten } from '../contract.js';
import { renamedMember } from '../rewrites.js';
import { asksForItsCall, type CollectionCall, inlineCallback, isCommented } from './call.js';
import { breaksOf } from './helper-call.js';
import { isSteady } from './steady.js';

const firstMajor = 22;

/** undefined where it would not do the same: it knows no holes, and gives no third argument. */
export function asFromAsync(found: CollectionCall): Rewritten | undefined {
  const { call, member, handed } = found;
  const file = call.getSourceFile().fileName;
  if (handed.nodeFloor < firstMajor || ts.isOptionalChain(call)) return undefined;
  if (!handed.oracle.declares(file, 'ArrayConstructor', 'fromAsync')) return undefined;
  const [first] = call.arguments;
  const last = call.arguments.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (isCommented(call, member.expression.end, first.getStart()) || isCommented(call, last.end, call.end))
    return undefined;
  const replacement = ofFrom(found) ?? ofMap(found);
  return replacement && { node: call, replacement, inside: [], absorbs: false, hazards: [] };
}

function ofFrom({ call, member, kind }: CollectionCall) {
  if (kind !== 'array-constructor' || member.expression.getText() !== 'Array') return undefined;
  return renamedMember(call, member, 'fromAsync');
}

function ofMap({ call, member, method, kind, handed }: CollectionCall) {
  const callback = inlineCallback(handed);
  if (method !== 'map' || kind !== 'array' || call.arguments.length !== 1 || callback === undefined) return undefined;
  if (callback.parameters.length > 2 || callback.parameters.some((parameter) => parameter.dotDotDotToken))
    return undefined;
  if (asksForItsCall(callback) || !isSteady(member.expression, callback) || holdsPromises(callback, handed))
    return undefined;
  const { before, between, behind } = breaksOf(call, member);
  const receiver = keepBare(member.expression);
  return promise(call, [`Array.fromAsync${before}`, receiver, between, ...keepList(call.arguments), behind]);
}

/** Items that are promises would be waited for before the callback sees them. */
function holdsPromises({ parameters }: ts.SignatureDeclaration, { oracle }: CollectionCall['handed']): boolean {
  const [item] = parameters;
  return item !== undefined && oracle.typeOf(item.getSourceFile().fileName, rangeOf(item.name)).parts.has('thenable');
}
