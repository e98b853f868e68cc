// Callbacks that the package hands to its own functions: which parameter receives one, and what is done with it there.
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import type { Declared } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { Use } from './call-graph.js';
import { identifierAt } from './declaration.js';
import { fileOfMember, type UntypedModulesInput } from './untyped-modules.js';
import { usageOf } from './usage.js';

export type ParameterInput = UntypedModulesInput;

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
function assignedTo(input: ParameterInput, callee: ts.Expression): ts.Identifier[] {
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return [];
  const file = fileOfMember(input, callee.name);
  if (file !== undefined) return assignmentsIn(input.trees.of(file), exportedWhole(input.trees.of(file)), callee.name);
  // What is added to an object counts among its declarations.
  const holders = input.oracle.definitionsOf(callee.getSourceFile().fileName, rangeOf(callee.expression)) ?? [];
  const [first] = holders;
  if (first === undefined || holders.some((each) => each.external || each.file !== first.file)) return [];
  const tree = input.trees.of(first.file);
  return assignmentsIn(tree, new Set([identifierAt(tree, first.at)?.text ?? '']), callee.name);
}

/** What stands for all that a CommonJS module exports: `config` in `module.exports = config`. */
function exportedWhole(tree: ts.SourceFile): ReadonlySet<string> {
  const named = tree.statements.flatMap((statement) => {
    const { expression } = ts.isExpressionStatement(statement) ? statement : {};
    if (expression === undefined || !ts.isBinaryExpression(expression)) return [];
    return /^(?:module\.)?exports$/.test(expression.left.getText()) ? [expression.right.getText()] : [];
  });
  return new Set(['exports', 'module.exports', ...named]);
}

/** `load` of every `config.load = …`. */
function assignmentsIn(tree: ts.SourceFile, objects: ReadonlySet<string>, { text }: ts.MemberName): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  walk(tree, (node) => {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    const { left } = node;
    if (!ts.isPropertyAccessExpression(left) || !ts.isIdentifier(left.name) || left.name.text !== text) return;
    if (objects.has(left.expression.getText())) found.push(left.name);
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
