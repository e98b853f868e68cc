// Who changes a value in place: what a worker thread changes in a copy, or in its own variables, nobody else sees.

import { isFunctionNode } from '../syntax/functions.js';
import { contains, rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { boundBy } from './outline.js';

const mutators =
  /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear|append|write\w*|swap\d+|setFullYear|setMonth|setDate|setHours|setMinutes|setSeconds|setMilliseconds|setTime|setUTC\w+)$/;
/** What they give is part of the same value. */
const handsOut = /^(?:find|findLast|at|get|values|entries|keys|next)$/;

/** The place where the value of a name is changed in place, or (`orReplaced`) the name given another value. */
export function changeOf(name: ts.Identifier, { orReplaced }: { readonly orReplaced: boolean }): ts.Node | undefined {
  const { node, depth, last } = whole(name);
  const { parent } = node;
  const counts = depth > 0 || orReplaced;
  if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent.operatorToken.kind))
    return counts ? parent : undefined;
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    const isStep = parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
    return isStep && counts ? parent : undefined;
  }
  if (ts.isDeleteExpression(parent)) return parent;
  if (!ts.isCallExpression(parent)) return undefined;
  if (parent.expression === node) return depth > 0 && mutators.test(last) ? parent : undefined;
  const isFirst = parent.arguments[0] === node;
  return isFirst && /^Object\.(?:assign|define\w+|setPrototypeOf)$/.test(parent.expression.getText())
    ? parent
    : undefined;
}

/** The place where a function changes what one of these parameters holds. */
export function changedParameter(
  { body }: { readonly body?: ts.Node | undefined },
  parameters: ReadonlySet<string>,
): ts.Node | undefined {
  if (body === undefined) return undefined;
  const names = new Set(parameters);
  let found: ts.Node | undefined;
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    walk(body, (node) => {
      for (const alias of aliasesIn(node, names)) names.add(alias);
    });
  }
  walk(body, (node) => {
    if (ts.isIdentifier(node) && names.has(node.text) && isValue(node)) found ??= changeOf(node, { orReplaced: false });
  });
  return found;
}

/** Further names for a part of what these names hold. */
function aliasesIn(node: ts.Node, names: ReadonlySet<string>): string[] {
  if (ts.isVariableDeclaration(node) && node.initializer !== undefined && isPartOf(node.initializer, names))
    return boundBy(node.name).map(({ text }) => text);
  if (ts.isForOfStatement(node) && isPartOf(node.expression, names) && ts.isVariableDeclarationList(node.initializer))
    return node.initializer.declarations.flatMap(({ name }) => boundBy(name)).map(({ text }) => text);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  if (!isPartOf(node.expression.expression, names) || node.expression.name.text === 'sort') return [];
  const [callback] = node.arguments;
  const [first] = callback !== undefined && isFunctionNode(callback) ? callback.parameters : [];
  return first === undefined ? [] : boundBy(first.name).map(({ text }) => text);
}

function isPartOf(node: ts.Expression, names: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(node)) return names.has(node.text);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
    return isPartOf(node.expression, names);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return isPartOf(node.expression, names);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return handsOut.test(node.expression.name.text) && isPartOf(node.expression.expression, names);
}

function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  return !(ts.isPropertyAccessExpression(parent) && parent.name === node) && !ts.isPropertyAssignment(parent);
}

/** The longest member access that begins with a name. */
function whole(name: ts.Identifier): { readonly node: ts.Node; readonly depth: number; readonly last: string } {
  let node: ts.Node = name;
  let depth = 0;
  let last = '';
  for (;;) {
    const { parent } = node;
    const isMember = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
    if (isMember && parent.expression === node) {
      depth += 1;
      last = ts.isPropertyAccessExpression(parent) ? parent.name.text : '';
    } else if (!ts.isParenthesizedExpression(parent) && !ts.isNonNullExpression(parent)) return { node, depth, last };
    node = parent;
  }
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** The identifiers at these offsets. */
export function identifiersAt(tree: ts.SourceFile, offsets: readonly number[]): ts.Identifier[] {
  const wanted = new Set(offsets);
  const found: ts.Identifier[] = [];
  walk(tree, (node) => {
    if (ts.isIdentifier(node) && wanted.has(node.getStart())) found.push(node);
  });
  return found.filter((node) => contains(rangeOf(tree), rangeOf(node)));
}
