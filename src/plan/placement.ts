// How one replacement fits into its place, or why it does not.

import { unsupported } from '../api.js';
import type { Hoist, Placement, Replacement, Unsupported } from '../model.js';
import type { HazardId } from '../reasons.js';
import { isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import {
  awaitNeedsParens,
  compoundAssignmentAround,
  hasEffects,
  isAwaited,
  isLogicalAssignment,
  joinsLineAbove,
  rereadsTargetBefore,
  standsInShortCircuit,
  valueNeedsParens,
} from '../syntax/placement.js';
import { ts } from '../typescript.js';
import { writtenByCalls } from './written-by-calls.js';

export interface Placed {
  readonly placement: Placement;
  readonly hazards: readonly HazardId[];
}

const plain: Placement = { awaits: false, parens: false, leadingSemicolon: false };

/** Names given to hoisted values, by the list of statements that they stand in: two of one list must differ. */
export type HoistNames = Map<ts.Node, Map<ts.Node, string>>;

export function place(call: ts.Node, replacement: Replacement, names: HoistNames): Placed | Unsupported {
  if (replacement.form === 'statement') return { placement: plain, hazards: [] };
  const node = replacedBy(replacement, call);
  if (standsInShortCircuit(node)) return unsupported('optional-chain');
  const awaits = replacement.form === 'promise' && !isAwaited(node);
  const parens = awaits ? awaitNeedsParens(node) : valueNeedsParens(node);
  const startsWithParen = parens || (replacement.form === 'value' && startsOpen(replacement));
  const placement = { awaits, parens, leadingSemicolon: startsWithParen && joinsLineAbove(node) };
  if (!waits(replacement)) return { placement, hazards: [] };
  return settleAssignment(node, placement, names);
}

/** Whether it is awaited, or awaits something itself. */
export function waits({ form, parts }: Replacement): boolean {
  return form === 'promise' || parts.some((part) => typeof part === 'string' && /\bawait\b/.test(part));
}

/** More than the call may go: `explorerSync(name).search()`. */
function replacedBy({ range }: Replacement, call: ts.Node): ts.Node {
  let node = call;
  while (node.getEnd() < range.end) node = node.parent;
  return node;
}

function startsOpen(replacement: Replacement): boolean {
  const [first] = replacement.parts;
  return typeof first === 'string' && first.startsWith('(');
}

/** A compound assignment reads its target before the await and would lose what is written meanwhile. */
function settleAssignment(node: ts.Node, placement: Placement, names: HoistNames): Placed | Unsupported {
  const reread = rereadsTargetBefore(node);
  if (reread !== undefined && !isPrivate(reread.left)) return { placement, hazards: ['shared-state'] };
  const assignment = compoundAssignmentAround(node);
  if (assignment === undefined || isPrivate(assignment.left)) return { placement, hazards: [] };
  if (isLogicalAssignment(assignment)) return { placement, hazards: ['shared-state'] };
  const { parent: statement } = assignment;
  const isOwnStatement = ts.isExpressionStatement(statement) && isInList(statement);
  if (!isOwnStatement || hasEffects(assignment.left)) return unsupported('compound-assignment', undefined, assignment);
  // The value may change the target itself: then the target has to be read first, as it was.
  if (writtenByCalls(assignment.left, assignment.right)) return { placement, hazards: ['shared-state'] };
  return { placement: { ...placement, hoist: hoistOf(statement, assignment, names) }, hazards: [] };
}

function isInList(statement: ts.Statement): boolean {
  return (
    ts.isBlock(statement.parent) || ts.isSourceFile(statement.parent) || ts.isCaseOrDefaultClause(statement.parent)
  );
}

function hoistOf(statement: ts.ExpressionStatement, assignment: ts.BinaryExpression, names: HoistNames): Hoist {
  const list = ts.isCaseOrDefaultClause(statement.parent) ? statement.parent.parent : statement.parent;
  const given = names.get(list) ?? new Map<ts.Node, string>();
  const name = given.get(statement) ?? freeName(statement.getSourceFile(), new Set(given.values()));
  names.set(list, given.set(statement, name));
  return { statement: rangeOf(statement), value: rangeOf(assignment.right), name };
}

function freeName(tree: ts.SourceFile, given: ReadonlySet<string>): string {
  const taken = new Set(given);
  walk(tree, (node) => {
    if (ts.isIdentifier(node)) taken.add(node.text);
  });
  const candidates = ['value', 'added', ...Array.from({ length: 98 }, (_, index) => `value${index + 2}`)];
  const free = candidates.find((word) => !taken.has(word));
  if (free === undefined) throw new Error(`No free name for a hoisted value in ${tree.fileName}`);
  return free;
}

/** A variable of the same call of the same function, seen by no closure: nobody else can write it during the await. */
function isPrivate(target: ts.Expression): boolean {
  if (!ts.isIdentifier(target)) return false;
  const owner = ts.findAncestor(target, isFunctionNode);
  if (owner === undefined) return false;
  let declaredHere = false;
  let isShared = false;
  walk(owner, (node) => {
    if (!ts.isIdentifier(node) || node.text !== target.text) return;
    const holder = ts.findAncestor(node, isFunctionNode);
    if (holder !== owner) isShared = true;
    else if (
      (ts.isVariableDeclaration(node.parent) || ts.isParameter(node.parent) || ts.isBindingElement(node.parent)) &&
      node.parent.name === node
    )
      declaredHere = true;
  });
  return declaredHere && !isShared;
}
