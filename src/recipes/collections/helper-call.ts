// `items.filter(visit)` as `filterInOrder(items, visit)`: exact, and possible wherever the call is.
import { helper, keepBare, keepList, promise, unsupported } from '../../api.js';
import type { Part, Unsupported } from '../../model.js';
import { importsOf } from '../../syntax/imports.js';
import { contains, rangeOf } from '../../syntax/nodes.js';
import { namesOf } from '../../syntax/scopes.js';
import { ts } from '../../typescript.js';
import type { Rewritten } from '../contract.js';
import { type CollectionCall, isCommented } from './call.js';
import { type HelperNames, helperFor } from './methods.js';

export function viaHelper(found: CollectionCall): Rewritten | Unsupported {
  const { call, member, method, kind } = found;
  const names = helperFor(kind, method);
  if (names === undefined || member.expression.kind === ts.SyntaxKind.SuperKeyword)
    return unsupported('array-callback');
  const parts = partsOf(found, names);
  if ('reason' in parts) return parts;
  return {
    node: call,
    replacement: promise(call, parts),
    inside: [],
    absorbs: false,
    hazards: kind === 'unknown' ? ['unknown-collection'] : [],
  };
}

function partsOf(
  { call, member, method, kind }: CollectionCall,
  [module, exported]: HelperNames,
): Part[] | Unsupported {
  const [first] = call.arguments;
  const last = call.arguments.at(-1);
  if (first === undefined || last === undefined) return unsupported('array-callback');
  const receiver = member.expression;
  if (isCommented(call, receiver.end, first.getStart()) || isCommented(call, last.end, call.end))
    return unsupported('array-callback', 'a comment inside would be lost: move it out of the way');
  const isStatement = ts.isExpressionStatement(call.parent) && method === 'forEach';
  if (ts.isOptionalChain(call) && !(member.questionDotToken !== undefined && isStatement && kind === 'array'))
    return unsupported('optional-chain');
  const args = argumentsOf(call, method);
  if (args === undefined) return unsupported('array-callback');
  const open: Part[] = [helper(module, exported), '('];
  if (kind === 'array-constructor') return [...open, ...args, ')'];
  return [...open, keepBare(receiver), ...(member.questionDotToken ? [' ?? []'] : []), separator(member), ...args, ')'];
}

/** A call on a line of its own leaves its callback there. */
function separator({ expression, name }: ts.PropertyAccessExpression): string {
  const gap = /^\s*/.exec(name.getSourceFile().text.slice(expression.end, name.getStart()))?.[0] ?? '';
  return gap.includes('\n') ? `,${gap}` : ', ';
}

/** `reduce<Sizes>(add, {})` gives its type to the initial value; elsewhere the callback has the type of the result. */
function argumentsOf(call: ts.CallExpression, method: string): Part[] | undefined {
  const [type] = call.typeArguments ?? [];
  if (type === undefined || method === 'map' || method === 'flatMap') return keepList(call.arguments);
  const initial = call.arguments[1];
  if (!/^reduce/.test(method) || initial === undefined || !canBeRepeated(type)) return undefined;
  const isPlain =
    ts.isLiteralExpression(initial) ||
    ts.isObjectLiteralExpression(initial) ||
    ts.isArrayLiteralExpression(initial) ||
    ts.isIdentifier(initial) ||
    ts.isCallOrNewExpression(initial);
  return isPlain ? [...keepList(call.arguments), ` as ${type.getText()}`] : undefined;
}

/** Text that is repeated counts as no use: an import that is used here alone would be taken out. */
function canBeRepeated(type: ts.TypeNode): boolean {
  const tree = type.getSourceFile();
  const range = rangeOf(type);
  return importsOf(tree, namesOf(tree))
    .flatMap((fact) => fact.bindings)
    .every(
      ({ uses }) =>
        !uses.some((at) => contains(range, { start: at, end: at + 1 })) ||
        uses.some((at) => !contains(range, { start: at, end: at + 1 })),
    );
}
