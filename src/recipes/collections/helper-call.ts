// `items.filter(visit)` as `filterInOrder(items, visit)`: exact, and possible wherever the call is.
import { helper, keep, keepBare, keepList, promise, unsupported, value } from '../../api.js';
import type { Part, Replacement, Unsupported } from '../../model.js';
import { importsOf } from '../../syntax/imports.js';
import { contains, rangeOf } from '../../syntax/nodes.js';
import { namesOf } from '../../syntax/scopes.js';
import { ts } from '../../typescript.js';
import type { Rewritten } from '../contract.js';
import { type CollectionCall, dotOf, gapOf, isCommented } from './call.js';
import { type HelperNames, helperFor } from './methods.js';

export function viaHelper(found: CollectionCall): Rewritten | Unsupported {
  const { call, member, method, kind } = found;
  const names = helperFor(kind, method);
  const args = argumentsOf(call, method);
  if (names === undefined || args === undefined || member.expression.kind === ts.SyntaxKind.SuperKeyword)
    return unsupported('array-callback');
  if (losesComment(found))
    return unsupported('array-callback', 'a comment inside would be lost: move it out of the way');
  const replacement = replacementOf(found, names, args);
  if ('reason' in replacement) return replacement;
  return {
    node: call,
    replacement,
    inside: [],
    absorbs: false,
    hazards: kind === 'unknown' ? ['unknown-collection'] : [],
  };
}

function losesComment({ call, member, kind }: CollectionCall): boolean {
  const [first] = call.arguments;
  const last = call.arguments.at(-1);
  const start = kind === 'array-constructor' ? member.expression.end : dotOf(member);
  return (
    first === undefined ||
    last === undefined ||
    isCommented(call, start, first.getStart()) ||
    isCommented(call, last.end, call.end)
  );
}

function replacementOf(
  { call, member, method, kind }: CollectionCall,
  [module, exported]: HelperNames,
  args: readonly Part[],
): Replacement | Unsupported {
  const { before: first, between, behind: last } = breaksOf(call, member);
  const open: Part[] = [helper(module, exported), first];
  if (kind === 'array-constructor') return promise(call, [...open, ...args, last]);
  const receiver = member.expression;
  if (!ts.isOptionalChain(call)) return promise(call, [...open, keepBare(receiver), between, ...args, last]);
  if (member.questionDotToken === undefined) return unsupported('optional-chain');
  if (ts.isExpressionStatement(call.parent) && method === 'forEach' && kind === 'array')
    return promise(call, [...open, keepBare(receiver), ' ?? []', between, ...args, last]);
  if (!canBeReadTwice(receiver)) return unsupported('optional-chain');
  const [before, behind] = standsAlone(call) ? ['', ''] : ['(', ')'];
  const test = `${before}${receiver.getText()} == null ? undefined : await `;
  return value(call, [test, ...open, keep(receiver), between, ...args, `${last}${behind}`]);
}

/** Nothing around the call binds closer than a condition does. */
function standsAlone({ parent }: ts.CallExpression): boolean {
  return (
    ts.isVariableDeclaration(parent) ||
    ts.isExpressionStatement(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isCallExpression(parent)
  );
}

/** Names and members only. */
function canBeReadTwice(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return canBeReadTwice(node.expression);
  return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

interface Breaks {
  readonly before: string;
  readonly between: string;
  readonly behind: string;
}

/** Arguments on lines of their own stay there, so does the callback of a call that begins a line, and a comment before it. */
export function breaksOf(call: ts.CallExpression, member: ts.PropertyAccessExpression): Breaks {
  const { text } = call.getSourceFile();
  const { arguments: args } = call;
  const first = text.slice(args.pos, args[0]?.getStart());
  const own = first.includes('\n') ? first : '';
  const chain = gapOf(member);
  const isCommented = /\/[/*]/.test(chain);
  const gap = isCommented || (own === '' && chain.includes('\n')) ? chain : own;
  return {
    before: `(${own}`,
    between: /\s$/.test(gap) ? `,${gap}` : `,${gap} `,
    behind: text.slice(args.at(-1)?.end ?? args.end, call.end),
  };
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
