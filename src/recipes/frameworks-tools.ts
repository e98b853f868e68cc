// Callbacks of command lines, build tools and the `async` library.
import { isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { type Contract, type Handed, waits } from './contract.js';
import { renamedMember } from './rewrites.js';

const callsBack: Contract = { kind: 'needs-value', reason: 'callback-parameter' };
const notAwaited: Contract = { kind: 'needs-value', reason: 'parse-does-not-wait' };

/** `parse` starts the action and does not wait for it; `parseAsync` does. */
export function commanderAction({ call }: Handed): Contract {
  const tree = call.getSourceFile();
  const parses = callsOf(tree, /^parse(?:Async)?$/);
  const [only] = parses;
  // Nothing is known of where another file parses.
  if (only === undefined) return { kind: 'takes-promise', hazards: ['error-routing'] };
  if (parses.some((parse) => parse.name === 'parseAsync') || isLastStatement(only.call)) return waits;
  if (parses.length > 1 || !ts.isExpressionStatement(only.call.parent)) return notAwaited;
  const { call: parse, member } = only;
  const awaited = renamedMember(parse, member, 'parseAsync');
  return {
    kind: 'becomes',
    recipe: () => ({ node: parse, replacement: awaited, inside: [], absorbs: false, hazards: [] }),
  };
}

/** A handler may be async, but `.argv` and `.parse()` then give a promise to whoever reads them. */
export function yargsHandler({ call, argument }: Handed): Contract {
  const args: readonly ts.Expression[] = call.arguments ?? [];
  // `.command(name, description, builder, handler)`: the builder is wanted at once.
  const isBuilder = args.length > 3 && args.indexOf(argument) < 3;
  if (isBuilder) return { kind: 'needs-value', reason: 'callback-value' };
  let chain: ts.Node = call;
  while (ts.isPropertyAccessExpression(chain.parent) || ts.isCallExpression(chain.parent)) chain = chain.parent;
  return ts.isExpressionStatement(chain.parent)
    ? { kind: 'takes-promise', hazards: ['error-routing'] }
    : { kind: 'needs-value', reason: 'parse-does-not-wait' };
}

/** A task ends with its promise: neither a stream that it gives back nor a `done` that is called later would count. */
export function gulpTask({ callback }: Handed): Contract {
  const { body } = callback;
  const [done] = callback.parameters;
  if (body === undefined || !ts.isBlock(body)) return { kind: 'needs-value', reason: 'callback-value' };
  let givesStream = false;
  let endsLater = false;
  walk(body, (node) => {
    const owner = ts.findAncestor(node.parent, isFunctionNode);
    if (ts.isReturnStatement(node) && node.expression !== undefined && owner === callback) givesStream = true;
    if (done !== undefined && ts.isIdentifier(node) && node.text === done.name.getText() && !isCalledBy(node, callback))
      endsLater = true;
  });
  if (givesStream) return { kind: 'needs-value', reason: 'callback-value' };
  return endsLater ? callsBack : waits;
}

/** An async function is given no callback by this library, so one that calls its callback must not become one. */
export function asyncTask({ callback }: Handed): Contract {
  const [first] = callback.parameters;
  const isFinal = first !== undefined && /^_?e(?:rr(?:or)?)?$/.test(first.name.getText());
  return isFinal ? { kind: 'takes-promise', hazards: ['error-routing'] } : callsBack;
}

function isCalledBy(node: ts.Identifier, callback: ts.Node): boolean {
  const isCall = ts.isCallExpression(node.parent) && node.parent.expression === node;
  return isCall && ts.findAncestor(node, isFunctionNode) === callback;
}

interface MemberCall {
  readonly call: ts.CallExpression;
  readonly member: ts.PropertyAccessExpression;
  readonly name: string;
}

function callsOf(tree: ts.SourceFile, wanted: RegExp): MemberCall[] {
  const found: MemberCall[] = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const member = node.expression;
    const isOther = /^(?:JSON|path|url|qs|querystring|Date|URL)$/.test(member.expression.getText());
    if (wanted.test(member.name.text) && !isOther) found.push({ call: node, member, name: member.name.text });
  });
  return found;
}

/** Nothing runs after it, so that nothing runs too early: a rejection ends the process as the throw did. */
function isLastStatement(call: ts.Node): boolean {
  const statement = call.parent;
  if (!ts.isExpressionStatement(statement) || !ts.isSourceFile(statement.parent)) return false;
  const { statements } = statement.parent;
  return statements.slice(statements.indexOf(statement) + 1).every((later) => ts.isFunctionDeclaration(later));
}
