// sync-fetch: the interface of `fetch` without promises. The call is awaited, and so is each reading of a body:
//   const res = syncFetch(url);              const res = await fetch(url);
//   if (res.ok) return res.json();    becomes   if (res.ok) return await res.json();

import {
  type Ask,
  type BlockingApi,
  type CallView,
  type Idiom,
  type IdiomMatch,
  keep,
  type Proposal,
  promise,
  rewrites,
  unsupported,
} from '../../src/api.js';
import type { Part, Unsupported } from '../../src/model.js';
import type { HazardId } from '../../src/reasons.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { awaitNeedsParens, joinsLineAbove } from '../../src/syntax/placement.js';
import { ts } from '../../src/typescript.js';
import { isErrorInspected } from './caught.js';
import { isUnknown, optionsOf } from './fetch-options.js';
import { globalName } from './globals.js';
import { isInner, memberCall, memberRead, usesOf } from './uses.js';

const apis = ['sync-fetch#default', '@ardatan/sync-fetch#default'];
const why = 'Nothing else runs until the response has arrived; a process is started to fetch it.';
const instead = '`fetch`';

/** Members of a response that are there as soon as it has arrived. */
const atOnce = new Set(['ok', 'status', 'statusText', 'url', 'redirected', 'type', 'headers', 'bodyUsed']);
const bodies = new Set(['json', 'text', 'arrayBuffer', 'buffer']);

/** Calls whose response is used on the spot, and only for what is there at once. */
export const fetchRows: readonly BlockingApi[] = apis.map((api) => ({
  api,
  kind: 'http',
  why,
  minNode: '18.0',
  remedy: rewrites(instead, inPlace),
}));

function inPlace(call: CallView): Proposal {
  const { parent } = call.node;
  const isHead = ts.isPropertyAccessExpression(parent) && atOnce.has(parent.name.text);
  const isTaken = ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name) && takesHead(parent.name);
  if (!call.discarded && !isHead && !isTaken) {
    return unsupported('argument-shape', 'its response goes where its body cannot be awaited');
  }
  const request = ts.isCallExpression(call.node) ? requestOf(call.node) : unsupported('argument-shape');
  return 'reason' in request ? request : promise(call.node, request.parts, request.hazards);
}

function takesHead(pattern: ts.ObjectBindingPattern): boolean {
  return pattern.elements.every(
    (element) => !element.dotDotDotToken && atOnce.has((element.propertyName ?? element.name).getText()),
  );
}

interface Request {
  /** The call of `fetch`, not awaited. */
  readonly parts: readonly Part[];
  readonly hazards: readonly HazardId[];
}

function requestOf(call: ts.CallExpression): Request | Unsupported {
  const [url, init, ...others] = call.arguments;
  if (
    !url ||
    others.length > 0 ||
    ts.isSpreadElement(url) ||
    (ts.isNewExpression(url) && /Request$/.test(url.expression.getText()))
  ) {
    return unsupported('argument-shape', 'it is not called with an address and options');
  }
  const options = init && optionsOf(init);
  if (options !== undefined && 'reason' in options) return options;
  const hazards: HazardId[] = [
    ...(isErrorInspected(call) ? ['error-shape' as const] : []),
    ...(init && isUnknown(init) ? ['http-semantics' as const] : []),
  ];
  const rest = init ? [{ keep: { start: url.getEnd(), end: init.getStart() } }, ...(options ?? [keep(init)])] : [];
  return { parts: [`${globalName(call, 'fetch')}(`, keep(url), ...rest, ')'], hazards };
}

export const responseRead: Idiom = {
  api: 'idiom#sync-fetch-response',
  kind: 'http',
  why,
  instead,
  minNode: '18.0',
  hint: /['"](?:@ardatan\/)?sync-fetch['"]/,
  syntax: ['CallExpression'],
  match: (node, ask) => (ts.isCallExpression(node) ? (readAtOnce(node, ask) ?? heldInVariable(node, ask)) : undefined),
};

function isSyncFetch(node: ts.Node, ask: Ask): node is ts.CallExpression {
  return ts.isCallExpression(node) && apis.includes(ask.originOf(node.expression) ?? '');
}

/** `syncFetch(url).json()`. */
function readAtOnce(node: ts.CallExpression, ask: Ask): IdiomMatch | undefined {
  const { expression: callee } = node;
  if (!ts.isPropertyAccessExpression(callee) || !bodies.has(callee.name.text) || !isSyncFetch(callee.expression, ask))
    return undefined;
  const request = requestOf(callee.expression);
  const covers = [rangeOf(node), rangeOf(callee.expression)];
  if ('reason' in request) return { range: rangeOf(node), covers, proposal: request, anchor: node };
  const response: Part[] = ['(await ', ...request.parts, ')'];
  const range = rangeOf(node);
  const isBuffer = callee.name.text === 'buffer';
  const parts = isBuffer
    ? ['Buffer.from(await ', ...response, '.arrayBuffer())']
    : [...response, `.${callee.name.text}()`];
  return {
    range,
    covers,
    proposal: { range, form: isBuffer ? 'value' : 'promise', parts, hazards: request.hazards },
    anchor: node,
  };
}

/** `const res = syncFetch(url)`, with everything that is done with `res`. */
function heldInVariable(node: ts.CallExpression, ask: Ask): IdiomMatch | undefined {
  const { parent } = node;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name) || !isSyncFetch(node, ask)) return undefined;
  const uses = usesOf(parent);
  const request = requestOf(node);
  const covers = [rangeOf(node)];
  if ('reason' in request) return { range: rangeOf(node), covers, proposal: request, anchor: node };
  const readings = uses?.map((use) => reading(use, parent));
  const last = uses?.at(-1);
  if (!readings?.every((found) => found !== undefined) || !last) {
    const proposal = unsupported('argument-shape', `\`${parent.name.text}\` goes where its body cannot be awaited`);
    return { range: rangeOf(node), covers, proposal, anchor: node };
  }
  return {
    range: rangeOf(node),
    covers,
    proposal: spanning(
      node,
      request,
      readings.filter((found) => found !== 'head'),
    ),
    anchor: node,
  };
}

/** A body that is read has to be awaited; what stands in the head of the response has not. */
function reading(use: ts.Identifier, declaration: ts.VariableDeclaration): ts.CallExpression | 'head' | undefined {
  const call = memberCall(use);
  const member = memberRead(use);
  if (!member) return undefined;
  if (call && bodies.has(member.name.text)) {
    return ts.isAwaitExpression(call.parent) || isInner(use, declaration) ? undefined : call;
  }
  const isRaw = ts.isPropertyAccessExpression(member.parent) && member.parent.name.text === 'raw';
  return atOnce.has(member.name.text) && !isRaw ? 'head' : undefined;
}

/** One replacement from the call to the last reading; all between them stays. */
function spanning(node: ts.CallExpression, request: Request, readings: readonly ts.CallExpression[]): Proposal {
  const parts: Part[] = ['await ', ...request.parts];
  let cursor = node.getEnd();
  for (const call of readings) {
    const [before, after] = awaitedReading(call);
    parts.push({ keep: { start: cursor, end: call.getStart() } }, before, ...after);
    cursor = call.getEnd();
  }
  return { range: { start: node.getStart(), end: cursor }, form: 'statement', parts, hazards: request.hazards };
}

function awaitedReading(call: ts.CallExpression): [string, Part[]] {
  const callee = call.expression as ts.PropertyAccessExpression;
  if (callee.name.text === 'buffer') return [`Buffer.from(await ${callee.expression.getText()}.arrayBuffer())`, []];
  const parens = awaitNeedsParens(call);
  const open = parens && joinsLineAbove(call) ? ';(await ' : '(await ';
  return parens ? [open, [keep(call), ')']] : ['await ', [keep(call)]];
}
