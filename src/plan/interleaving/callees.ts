// From a call to the own function that it runs, and from what that function touches to the caller's names for it.
import { type FunctionNode, isFunctionNode } from '../../syntax/functions.js';
import { rangeOf } from '../../syntax/nodes.js';
import type { Trees } from '../../syntax/trees.js';
import type { Oracle } from '../../types/oracle.js';
import { ts } from '../../typescript.js';
import { type Access, fileKey } from './outside-effects.js';
import type { SharedNames } from './shared-names.js';
import type { Summary } from './track.js';

export function definedAt(oracle: Oracle, trees: Trees, call: ts.CallExpression): FunctionNode | undefined {
  const callee = call.expression;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return undefined;
  const found = oracle.definitionsOf(call.getSourceFile().fileName, rangeOf(name)) ?? [];
  const [declared, ...others] = found.filter((entry) => !entry.external);
  if (declared === undefined || others.length > 0) return undefined;
  return functionAt(trees.of(declared.file), declared.at);
}

function functionAt(tree: ts.SourceFile, at: number): FunctionNode | undefined {
  let found: FunctionNode | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined || node.pos > at || node.end <= at) return;
    if (declaresAt(node, at)) found = functionOf(node);
    if (found === undefined) ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function declaresAt(node: ts.Node, at: number): boolean {
  const name = ts.getNameOfDeclaration(node as ts.Declaration);
  return (name ?? node).getStart() === at;
}

function functionOf(node: ts.Node): FunctionNode | undefined {
  if (isFunctionNode(node)) return node.body === undefined ? undefined : node;
  const isHolder = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node);
  const value = isHolder ? node.initializer : ts.isBinaryExpression(node) ? node.right : undefined;
  return value !== undefined && isFunctionNode(value) ? value : undefined;
}

/** `this` is what the method is called on, a parameter is what was given for it. */
export function seenFromCaller(
  { before, after }: Summary,
  call: ts.CallExpression,
  callee: FunctionNode,
  names: SharedNames,
): Summary {
  const translate = ({ key, kinds }: Access): Access[] => {
    const own = keyOfCaller(key, call, callee, names);
    return own === undefined ? [] : [{ key: own, kinds }];
  };
  return { before: before.flatMap(translate), after: after.flatMap(translate) };
}

function keyOfCaller(
  key: string,
  { expression, arguments: args }: ts.CallExpression,
  callee: FunctionNode,
  names: SharedNames,
): string | undefined {
  if (key.startsWith('listener ')) return undefined;
  if (/^this\b/.test(key)) {
    const receiver = ts.isPropertyAccessExpression(expression) ? expression.expression : undefined;
    const isOwn = receiver === undefined || receiver.kind === ts.SyntaxKind.SuperKeyword;
    const holder = isOwn ? undefined : names.objectOf(receiver);
    return receiver?.kind === ts.SyntaxKind.SuperKeyword ? key : holder && holder + key.slice('this'.length);
  }
  const parameter = /^parameter (\d+)/.exec(key);
  if (parameter !== null) {
    const argument = args[Number(parameter[1])];
    const object = argument && names.objectOf(argument);
    return object && object + key.slice(parameter[0].length);
  }
  if (!key.startsWith('file ')) return key;
  const index = callee.parameters.findIndex((entry) => entry.name.getText() === key.slice('file '.length));
  const path = args[index];
  return index === -1 ? key : path && fileKey(path);
}
