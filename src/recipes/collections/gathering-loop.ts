// `const texts = names.map((name) => load(name));` as an empty array and a loop that fills it; likewise with `filter`.
import { keepBare } from '../../api.js';
import type { Part, Replacement } from '../../model.js';
import { rangeOf } from '../../syntax/nodes.js';
import { ts } from '../../typescript.js';
import type { Rewritten } from '../contract.js';
import { asksForItsCall, type Callback, type CollectionCall, inlineCallback, isCommented, mentions } from './call.js';
import { indentOf, lineBreakOf, semicolonOf, stepOf } from './layout.js';
import { loopHead } from './loop-head.js';
import { returnsOf } from './returns.js';
import { isShadowed, needsOwnScope } from './scope.js';
import { isSteady } from './steady.js';

interface Gathering {
  readonly found: CollectionCall;
  readonly statement: ts.VariableStatement;
  /** Name of the array that is filled. */
  readonly name: string;
  readonly callback: Callback;
}

/** undefined wherever a loop would not do quite the same, or the new array would have no type. */
export function asGatheringLoop(found: CollectionCall): Rewritten | undefined {
  const { call, member, method, kind, handed } = found;
  const callback = inlineCallback(handed);
  const declared = declarationOf(call);
  if (kind !== 'array' || (method !== 'map' && method !== 'filter')) return undefined;
  if (callback === undefined || declared === undefined || call.arguments.length !== 1) return undefined;
  const { name } = declared;
  if (ts.isOptionalChain(call) || asksForItsCall(callback) || !isSteady(member.expression, callback)) return undefined;
  if (isShadowed(member.expression, callback) || mentions(call, name)) return undefined;
  const gathering = { found, callback, ...declared };
  return method === 'map' ? (ofExpression(gathering) ?? ofBlock(gathering)) : ofExpression(gathering);
}

/** In TypeScript the array keeps a type only where one is written. */
function declarationOf(call: ts.CallExpression): Pick<Gathering, 'statement' | 'name'> | undefined {
  const { parent: declaration } = call;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
  const statement = declaration.parent.parent;
  const isTyped = declaration.type === undefined ? isJavaScript(call) : isMutableArray(declaration.type);
  if (!ts.isVariableStatement(statement) || !isTyped) return undefined;
  if (statement.declarationList.declarations.length > 1) return undefined;
  return { statement, name: declaration.name.text };
}

function isJavaScript(node: ts.Node): boolean {
  return !/\.[cm]?tsx?$/.test(node.getSourceFile().fileName);
}

function isMutableArray(type: ts.TypeNode): boolean {
  return ts.isArrayTypeNode(type) || (ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Array');
}

function ofExpression({ found, statement, name, callback }: Gathering): Rewritten | undefined {
  const value = resultOf(callback);
  if (value === undefined || isCommented(statement, found.member.expression.end, value.getStart())) return undefined;
  if (isCommented(statement, value.end, found.call.end)) return undefined;
  const [item] = callback.parameters;
  const end = semicolonOf(statement, found.call);
  const filtered = item !== undefined && ts.isIdentifier(item.name) && mentions(callback.body, item.name.text);
  if (found.method === 'filter' && !filtered) return undefined;
  const body: Part[] =
    found.method === 'map'
      ? [`${name}.push(`, keepBare(value), `)${end}`]
      : ['if (', keepBare(value), `) ${name}.push(${item?.name.getText()})${end}`];
  const [eol, indent] = [lineBreakOf(statement), indentOf(statement)];
  return loopOf({ found, statement, name, callback }, [
    `{${eol}${indent}${stepOf(statement)}`,
    ...body,
    `${eol}${indent}}`,
  ]);
}

/** What a callback gives that consists of nothing else. */
function resultOf({ body }: Callback): ts.Expression | undefined {
  if (!ts.isBlock(body)) return ts.isParenthesizedExpression(body) ? body.expression : body;
  const [only, ...others] = body.statements;
  return only !== undefined && ts.isReturnStatement(only) && others.length === 0 ? only.expression : undefined;
}

/** A body that returns once, at its end. */
function ofBlock(gathering: Gathering): Rewritten | undefined {
  const { found, statement, name, callback } = gathering;
  const { body } = callback;
  if (!ts.isBlock(body) || needsOwnScope(body)) return undefined;
  const [only, ...others] = returnsOf(body);
  const value = only?.expression;
  if (only === undefined || value === undefined || others.length > 0 || body.statements.at(-1) !== only)
    return undefined;
  if (isCommented(statement, found.member.expression.end, body.getStart())) return undefined;
  if (isCommented(statement, body.end, found.call.end) || isCommented(only, only.getStart(), value.getStart()))
    return undefined;
  const pushed: Replacement = {
    range: { start: only.getStart(), end: value.end + semicolonOf(only, value).length },
    form: 'statement',
    parts: [`${name}.push(`, keepBare(value), `)${semicolonOf(only, value)}`],
  };
  const loop = loopOf(gathering, [{ keep: rangeOf(body) }]);
  return loop && { ...loop, inside: [{ node: only, replacement: pushed }] };
}

function loopOf({ found, statement, callback }: Gathering, body: readonly Part[]): Rewritten | undefined {
  const { call, member, method } = found;
  const head = loopHead(callback, 'array');
  if (head === undefined || (method === 'filter' && !head.binding.startsWith('const'))) return undefined;
  const end = semicolonOf(statement, call);
  const open = `[]${end}${lineBreakOf(statement)}${indentOf(statement)}for (${head.binding} of `;
  const kept = head.through === '' ? keepBare(member.expression) : { keep: rangeOf(member.expression) };
  const replacement: Replacement = {
    range: { start: call.getStart(), end: call.end + end.length },
    form: 'statement',
    parts: [open, kept, `${head.through}) `, ...body],
  };
  return { node: statement, replacement, inside: [], absorbs: true, hazards: [] };
}
