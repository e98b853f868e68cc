// What a test file makes as it is loaded, for its tests: `const store = open()` becomes a hook that waits, in suites that
// cannot, and at the top level of CommonJS.
//
//   const store = open();          let store;
//                                  before(async () => {
//                                    store = await open();
//                                  });
import type { Part, Replacement } from '../model.js';
import { isFunctionNode } from '../syntax/functions.js';
import { importedNames, importsModule } from '../syntax/imported-names.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { indentOf, lineBreakOf, semicolonOf, stepOf } from './collections/layout.js';
import type { Handed } from './contract.js';
import { runnerOfGlobals } from './runners.js';

export interface SetupHook {
  readonly statement: ts.VariableStatement;
  readonly replacement: Replacement;
}

const suites = /^(?:describe|context)(?:\.only)?$/;
const cases = /^(?:it|specify|before|after|beforeEach|afterEach|beforeAll|afterAll)(?:\.only)?$/;
const imported = ['vitest', 'jest', 'jasmine', 'mocha', 'node:test', 'test'];
const early = /^before(?:All)?$/;

/** undefined: something else than the tests below asks for the value, or other hooks would come before it. */
export function setupHookFor(node: ts.Node, majorOf: Handed['majorOf']): SetupHook | undefined {
  const statement = ts.findAncestor(node, ts.isVariableStatement);
  const [declaration, ...others] = statement?.declarationList.declarations ?? [];
  if (statement === undefined || declaration?.initializer === undefined || others.length > 0) return undefined;
  const { name, initializer } = declaration;
  const hook = hookIn(statement.getSourceFile(), majorOf);
  if (hook === undefined || !ts.isIdentifier(name) || statement.modifiers !== undefined) return undefined;
  if (ts.findAncestor(node, isFunctionNode) !== ts.findAncestor(statement, isFunctionNode)) return undefined;
  const isLasting = !asksForSurroundings(initializer) && !asksForChanged(initializer);
  if (isBare(declaration) && isLasting && isForTests(statement, name))
    return { statement, replacement: written(statement, declaration, hook) };
  return undefined;
}

/** The global hook that the file uses, or that goes with the globals of its runner. */
function hookIn(tree: ts.SourceFile, majorOf: Handed['majorOf']): string | undefined {
  if (imported.some((name) => importsModule(tree, name)) || importedNames(tree).has('describe')) return undefined;
  if (!/^\s*(?:describe|it|context)(?:\.only)?\(/m.test(tree.text)) return undefined;
  const used = /^\s*(before(?:All)?)\(/m.exec(tree.text)?.[1];
  if (used !== undefined) return used;
  const runner = runnerOfGlobals({ majorOf });
  if (runner === 'jest' || runner === 'jasmine') return 'beforeAll';
  return runner === 'mocha' ? 'before' : undefined;
}

/** `const name = …`, without a comment that would be lost; what has types says its own. */
function isBare({ name, type, initializer, parent }: ts.VariableDeclaration): boolean {
  const tree = name.getSourceFile();
  if (initializer === undefined || type !== undefined || /\.[cm]?tsx?$/.test(tree.fileName)) return false;
  const between = `${tree.text.slice(parent.getStart(), name.getStart())}${tree.text.slice(name.end, initializer.getStart())}`;
  return /^(?:const|let|var)\s+=\s*$/.test(between.replace(/\s+/g, ' '));
}

/** A function that is called later has another `arguments`, and an arrow function no other `this`. */
function asksForSurroundings(initializer: ts.Expression): boolean {
  let found = false;
  walk(initializer, (node) => {
    found ||= ts.isAwaitExpression(node) || ts.isYieldExpression(node);
    found ||= node.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(node) && node.text === 'arguments');
  });
  return found;
}

/** It is made of a variable that is given something else somewhere in the file. */
function asksForChanged(initializer: ts.Expression): boolean {
  const names = new Set<string>();
  walk(initializer, (node) => {
    if (ts.isIdentifier(node) && !isNameOfMember(node)) names.add(node.text);
  });
  let found = false;
  walk(initializer.getSourceFile(), (node) => {
    const target = assigned(node);
    found ||= target !== undefined && ts.isIdentifier(target) && names.has(target.text);
  });
  return found;
}

/** What an assignment gives a value to. */
function assigned(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return isAssignment ? node.left : undefined;
  }
  const counts = ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node);
  return counts && /^(?:\+\+|--)|(?:\+\+|--)$/.test(node.getText()) ? node.operand : undefined;
}

/** All around it is told to the runner, no hook comes before it, and the name is used below it, in tests and hooks alone. */
function isForTests(statement: ts.VariableStatement, name: ts.Identifier): boolean {
  const { parent: list } = statement;
  if (!ts.isSourceFile(list) && !(ts.isBlock(list) && suiteOf(list) !== undefined)) return false;
  // Those of the suites around it come first wherever they stand.
  for (let block: ts.Node | undefined = list; block !== undefined; block = above(block))
    if (statementsOf(block).some((other) => isTold(other, early) && (block !== list || other.pos < statement.pos)))
      return false;
  const below = statementsOf(list).filter((other) => other.pos >= statement.end);
  const isQuiet = (other: ts.Statement): boolean =>
    isTold(other, cases) || isTold(other, suites) || ts.isVariableStatement(other) || ts.isFunctionDeclaration(other);
  if (!below.every(isQuiet) || !below.some((other) => isTold(other, cases) || isTold(other, suites))) return false;
  let isKept = true;
  walk(list, (node) => {
    if (!ts.isIdentifier(node) || node.text !== name.text || node === name || isNameOfMember(node)) return;
    isKept &&= node.pos > statement.end && isInCase(node, list);
  });
  return isKept;
}

/** The call that a list of statements is the body of a suite for. */
function suiteOf(list: ts.Block): ts.CallExpression | undefined {
  const { parent: body } = list;
  if (!ts.isArrowFunction(body) && !ts.isFunctionExpression(body)) return undefined;
  const call = body.parent;
  const isSuite = ts.isCallExpression(call) && call.expression !== body && suites.test(call.expression.getText());
  return isSuite && ts.isExpressionStatement(call.parent) ? call : undefined;
}

/** The list of statements in which a suite stands. */
function above(block: ts.Node): ts.Node | undefined {
  return ts.isBlock(block) ? suiteOf(block)?.parent.parent : undefined;
}

function statementsOf(block: ts.Node): readonly ts.Statement[] {
  return ts.isBlock(block) || ts.isSourceFile(block) ? block.statements : [];
}

/** `before(…)`, `it('…', …)` */
function isTold(statement: ts.Statement, words: RegExp): boolean {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
  return words.test(statement.expression.expression.getText());
}

function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

/** Run by the runner, once the hooks have run. */
function isInCase(node: ts.Node, list: ts.Node): boolean {
  for (let at = node; at !== list; at = at.parent) {
    const { parent } = at;
    const isBody = isFunctionNode(at) && ts.isCallExpression(parent) && parent.expression !== at;
    if (isBody && cases.test(parent.expression.getText())) return true;
  }
  return false;
}

function written(
  statement: ts.VariableStatement,
  { name, initializer }: ts.VariableDeclaration,
  hook: string,
): Replacement {
  const [eol, indent, step] = [lineBreakOf(statement), indentOf(statement), stepIn(statement)];
  const value = initializer as ts.Expression;
  const end = semicolonOf(statement, value);
  const keyword = statement.getText().startsWith('var') ? 'var' : 'let';
  const head = `${keyword} ${name.getText()}${end}${eol}${indent}${hook}(async () => {${eol}${indent}${step}${name.getText()} = `;
  return {
    range: rangeOf(statement),
    form: 'statement',
    parts: [head, ...indented(value, step), `${end}${eol}${indent}})${end}`],
  };
}

/** How far bodies stand in: lines that go on where one has begun may stand further. */
function stepIn(statement: ts.Statement): string {
  let step: string | undefined;
  walk(statement.getSourceFile(), (node) => {
    const [first] = ts.isBlock(node) ? node.statements : [];
    const [outer, inner] = [indentOf(node), first === undefined ? '' : indentOf(first)];
    if (inner.length > outer.length && inner.startsWith(outer)) step ??= inner.slice(outer.length);
  });
  return step ?? stepOf(statement);
}

/** The source as it is, with a further step before each of its lines; not within texts, where each blank counts. */
function indented(node: ts.Expression, step: string): Part[] {
  const { text } = node.getSourceFile();
  const fixed: { start: number; end: number }[] = [];
  walk(node, (inner) => {
    if (ts.isTemplateLiteralToken(inner) || ts.isStringLiteral(inner)) fixed.push(rangeOf(inner));
  });
  const parts: Part[] = [];
  let { start } = rangeOf(node);
  for (const { index } of text.slice(start, node.end).matchAll(/\n(?=[^\r\n])/g)) {
    const at = node.getStart() + index + 1;
    if (fixed.some((range) => range.start < at && at < range.end)) continue;
    parts.push({ keep: { start, end: at } }, step);
    start = at;
  }
  return [...parts, { keep: { start, end: node.end } }];
}
