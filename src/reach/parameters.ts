// Callbacks that the package hands to its own functions: which parameter receives one, and what is done with it there.
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import type { Declared, Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { Use } from './call-graph.js';
import { identifierAt } from './declaration.js';
import { usageOf } from './usage.js';

export interface ParameterInput {
  readonly trees: Trees;
  readonly oracle: Oracle;
}

/** Names of the parameters that receive an argument; undefined when some callee is not the package's own, or takes it otherwise. */
export function receivingParameters(
  input: ParameterInput,
  call: ts.CallExpression,
  argument: ts.Expression,
): readonly ts.Identifier[] | undefined {
  const position = call.arguments.indexOf(argument);
  const name = calleeName(call.expression);
  if (name === undefined || call.arguments.slice(0, position + 1).some(ts.isSpreadElement)) return undefined;
  const declared = input.oracle.definitionsOf(call.getSourceFile().fileName, rangeOf(name)) ?? [];
  // A declaration file may describe the member, and the function stands elsewhere.
  const callees = declared.every(({ external }) => external)
    ? assignedTo(input, call.expression)
    : declared.map((entry) => nameAt(input, entry));
  if (callees.length === 0) return undefined;
  const names = callees.map((callee) => receivingName(input, callee, position));
  return names.some((found) => found === undefined) ? undefined : names.flatMap((found) => found ?? []);
}

/** What the body of its function does with a parameter; a parameter that goes by another name is out of sight. */
export function parameterUses({ oracle }: ParameterInput, name: ts.Identifier): Use[] {
  const owner = name.parent.parent;
  const { fileName } = name.getSourceFile();
  const uses: Use[] = [];
  walk(owner, (node) => {
    if (node === name || !ts.isIdentifier(node) || node.text !== name.text) return;
    const usage = usageOf(node);
    const isOurs = (): boolean =>
      oracle
        .definitionsOf(fileName, rangeOf(node))
        ?.some(({ file, at }) => file === fileName && at === name.getStart()) ?? false;
    if (usage === undefined || !isOurs()) return;
    const isLost = usage.kind === 'alias' || usage.kind === 'returned';
    uses.push({ usage: isLost ? { kind: 'escape', at: node } : usage, node, certain: true });
  });
  return uses;
}

function calleeName(callee: ts.Expression): ts.Identifier | ts.PrivateIdentifier | undefined {
  if (ts.isIdentifier(callee)) return callee;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  return callee.name;
}

/** `config.load = (options, ready) => …`: of an object that was written with other members, types do not tell this one. */
function assignedTo({ oracle, trees }: ParameterInput, callee: ts.Expression): ts.Identifier[] {
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return [];
  // What is added to an object counts among its declarations.
  const holders = oracle.definitionsOf(callee.getSourceFile().fileName, rangeOf(callee.expression)) ?? [];
  const [first] = holders;
  if (first === undefined || holders.some(({ external, file }) => external || file !== first.file)) return [];
  const tree = trees.of(first.file);
  const object = identifierAt(tree, first.at)?.text;
  const found: ts.Identifier[] = [];
  walk(tree, (node) => {
    if (!ts.isPropertyAccessExpression(node) || node.name.text !== callee.name.text) return;
    const isAssigned =
      ts.isBinaryExpression(node.parent) &&
      node.parent.left === node &&
      node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (isAssigned && node.expression.getText() === object && ts.isIdentifier(node.name)) found.push(node.name);
  });
  return found;
}

function receivingName(
  input: ParameterInput,
  named: ts.Identifier | undefined,
  position: number,
): ts.Identifier | undefined {
  const name = named && heldBy(input, named);
  const parameter = name && functionNamed(name)?.parameters[position];
  if (parameter === undefined || parameter.dotDotDotToken !== undefined) return undefined;
  return ts.isIdentifier(parameter.name) ? parameter.name : undefined;
}

function nameAt({ trees }: ParameterInput, { external, file, at }: Declared): ts.Identifier | undefined {
  return external ? undefined : identifierAt(trees.of(file), at);
}

/** `module.exports = { load, read: readText }`, `config.load = load`: the names of what such members hold. */
function heldBy(input: ParameterInput, name: ts.Identifier): ts.Identifier | undefined {
  const { parent } = name;
  const assignment = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
  const value = ts.isPropertyAssignment(assignment)
    ? assignment.initializer
    : ts.isBinaryExpression(assignment)
      ? assignment.right
      : undefined;
  const isNamed = value !== undefined && ts.isIdentifier(value);
  if (!isNamed && !ts.isShorthandPropertyAssignment(parent)) return name;
  const held = isNamed ? value : name;
  const [only, ...others] = input.oracle.definitionsOf(name.getSourceFile().fileName, rangeOf(held)) ?? [];
  return only === undefined || others.length > 0 ? undefined : nameAt(input, only);
}

/** The function that a declaring name stands for, when it is written out there. */
export function functionNamed(name: ts.Identifier): FunctionNode | undefined {
  const { parent } = name;
  if (isFunctionNode(parent)) return parent.body === undefined || parent.name !== name ? undefined : parent;
  const holder = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
  const value = ts.isBinaryExpression(holder)
    ? holder.right
    : ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)
      ? holder.initializer
      : undefined;
  return value !== undefined && isFunctionNode(value) ? value : undefined;
}
