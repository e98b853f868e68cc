// Explorers: objects that look for the configuration of a tool, and that come in a blocking and an asynchronous kind.
import {
  type CallView,
  imported,
  keep,
  keepTail,
  type Proposal,
  promise,
  type Remedy,
  rewrites,
  unsupported,
} from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { awaitNeedsParens, compoundAssignmentAround, joinsLineAbove } from '../../src/syntax/placement.js';
import { ts } from '../../src/typescript.js';
import { isInner, memberCall, memberRead, usesOf } from '../http/uses.js';

const reads = new Set(['search', 'load']);
const readsNothing = new Set(['clearCaches', 'clearLoadCache', 'clearSearchCache']);

/**
 * `cosmiconfigSync('x').search()` → `cosmiconfig('x').search()`, also through a variable of the same function. The
 * asynchronous explorer asks the same places and loaders, and for modules with the ending `.mjs` as well.
 */
export function explorer(module: string, name: string): Remedy {
  return rewrites(`\`${name}\` of \`${module}\``, (call) => {
    const made = [imported(module, name), keepTail(call.node)];
    return atOnce(call, made) ?? throughVariable(call, made) ?? kept();
  });
}

function kept(): Proposal {
  return unsupported('argument-shape', 'it gives an explorer that is kept, and every use of it would have to wait');
}

function atOnce({ node }: CallView, made: readonly Part[]): Proposal | undefined {
  const member = node.parent;
  if (!ts.isPropertyAccessExpression(member)) return undefined;
  const { parent: asked } = member;
  if (!reads.has(member.name.text) || !ts.isCallExpression(asked) || asked.expression !== member)
    return unsupported('argument-shape', `\`${member.name.text}\` reads nothing`, member.name);
  return promise(asked, [...made, { keep: { start: node.getEnd(), end: asked.getEnd() } }]);
}

function throughVariable({ node }: CallView, made: readonly Part[]): Proposal | undefined {
  const { parent } = node;
  if (!ts.isVariableDeclaration(parent) || parent.type !== undefined || !isConst(parent)) return undefined;
  const asked = usesOf(parent)?.map((use) => (isInner(use, parent) ? undefined : askedBy(use)));
  if (!asked?.every((found) => found !== undefined)) return undefined;
  const calls = asked.filter((found) => found !== 'nothing');
  return calls.length === 0 ? undefined : spanning(node, made, calls);
}

/** A call that reads, as long as an `await` may stand before it. */
function askedBy(use: ts.Identifier): ts.CallExpression | 'nothing' | undefined {
  const call = memberCall(use);
  const name = memberRead(use)?.name.text ?? '';
  if (call === undefined || readsNothing.has(name)) return call && 'nothing';
  return reads.has(name) && compoundAssignmentAround(call) === undefined ? call : undefined;
}

/** One replacement from the call to the last reading; all between them stays. */
function spanning(node: ts.Node, made: readonly Part[], calls: readonly ts.CallExpression[]): Proposal | undefined {
  const parts: Part[] = [...made];
  let cursor = node.getEnd();
  for (const call of calls) {
    if (call.getStart() < cursor) return undefined;
    parts.push({ keep: { start: cursor, end: call.getStart() } }, ...awaited(call));
    cursor = call.getEnd();
  }
  return { range: { start: node.getStart(), end: cursor }, form: 'statement', parts };
}

function awaited(call: ts.CallExpression): Part[] {
  if (!awaitNeedsParens(call)) return ['await ', keep(call)];
  return [joinsLineAbove(call) ? ';(await ' : '(await ', keep(call), ')'];
}

function isConst({ parent }: ts.VariableDeclaration): boolean {
  return (parent.flags & ts.NodeFlags.Const) !== 0;
}
