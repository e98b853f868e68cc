// A test that replaces one function of a module replaces the new one too: by one that asks the stand-in for the old.
// Whatever the test makes of that one, its answers, its errors, what it counts, then holds for both.

import type { ImportedPart, InPlaceChange, Part } from '../../model.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { walk } from '../../syntax/parse.js';
import { ts } from '../../typescript.js';
import type { StandIn } from '../stand-ins.js';
import { layoutAt } from './layout.js';
import type { NewCall } from './new-call.js';

/** How a library replaces a member by another function. */
export interface Library {
  readonly replaces: (maker: string, target: string, fake: Fake) => (string | ImportedPart)[];
  /** What takes the behaviour of every stand-in away, and leaves it in its place. */
  readonly resets: RegExp;
}

type Fake = readonly (string | ImportedPart)[];

const ofSinon = /\.(?:reset|resetBehavior)\(\s*\)/;
const ofSpies = /\b(?:resetAllMocks|restoreAllMocks|mockReset|mockRestore|(?:reset|restore)Mocks)\b/;

const libraries: Readonly<Record<string, Library>> = {
  stub: { replaces: (maker, target, fake) => [`${maker}.stub(${target}).callsFake(`, ...fake, ')'], resets: ofSinon },
  spy: { replaces: (maker, target, fake) => [`${maker}.stub(${target}).callsFake(`, ...fake, ')'], resets: ofSinon },
  replace: { replaces: (maker, target, fake) => [`${maker}.replace(${target}, `, ...fake, ')'], resets: /(?!)/ },
  method: { replaces: (maker, target, fake) => [`${maker}.method(${target}, `, ...fake, ')'], resets: /(?!)/ },
  spyOn: {
    replaces: (maker, target, fake) => [`${maker}.spyOn(${target}).mockImplementation(`, ...fake, ')'],
    resets: ofSpies,
  },
};

/** Where a test replaces a member: `sinon.stub(fs, 'readFileSync')`. */
export interface Replacing {
  readonly call: ts.CallExpression;
  readonly maker: ts.Expression;
  readonly word: ts.MemberName;
  readonly library: Library;
  readonly object: ts.Expression;
  readonly name: ts.StringLiteralLike;
  readonly statement: ts.Statement;
}

/** What makes the stand-in answer the new call; undefined where it cannot be told. */
export function besideMember(tree: ts.SourceFile, standIn: StandIn, call: NewCall): InPlaceChange[] | undefined {
  const replacing = replacingAt(tree, standIn.at);
  if (replacing === undefined || replacing.name.text !== call.old) return undefined;
  if (!isOf(replacing.object, standIn, call.home)) return undefined;
  const quote = tree.text.charAt(replacing.name.getStart());
  const object = `${replacing.object.getText()}${call.isOfPromises ? '.promises' : ''}`;
  const target = `${object}, ${quote}${call.name}${quote}`;
  const { library, maker, statement } = replacing;
  // Modules are read by this very function while they are imported.
  if (call.isOfPromises && call.name === 'readFile' && /\bimport\s*\(/.test(tree.text)) return undefined;
  if (isMadeOnce(statement) && library.resets.test(tree.text)) return undefined;
  const fake = fakeFor(call, `${replacing.object.getText()}.${call.old}`, replacing);
  const parts = library.replaces(maker.getText(), target, fake);
  // A test that replaces the new function as well has an answer of its own.
  if (tree.text.replace(/\s+/g, ' ').includes(target)) return undefined;
  const restored = restoredBy(replacing, `${object}.${call.name}`);
  return restored && [below(statement, parts), ...restored];
}

export function replacingAt(tree: ts.SourceFile, at: number): Replacing | undefined {
  let found: ts.CallExpression | undefined;
  walk(tree, (node) => {
    if (ts.isCallExpression(node) && nameOf(node.expression)?.getStart() === at) found = node;
  });
  if (found === undefined || !ts.isPropertyAccessExpression(found.expression)) return undefined;
  const [object, name] = found.arguments;
  const { expression: maker, name: word } = found.expression;
  const library = Object.hasOwn(libraries, word.text) ? libraries[word.text] : undefined;
  const statement = statementOf(found);
  if (library === undefined || statement === undefined || object === undefined) return undefined;
  if (name === undefined || !ts.isStringLiteralLike(name) || !/^[\w.]+$/.test(maker.getText())) return undefined;
  return { call: found, maker, word, library, object, name, statement };
}

function nameOf(callee: ts.Expression): ts.MemberName | undefined {
  return ts.isPropertyAccessExpression(callee) ? callee.name : undefined;
}

/** The object holds the very module that the old call goes to. */
function isOf(object: ts.Expression, { home }: StandIn, wanted: string): boolean {
  if (ts.isIdentifier(object)) return home === wanted;
  return object.getText().replace(/["'`]|node:/g, '') === `require(${wanted})`;
}

/** The statement of a list that the call is part of, with nothing between that may not run. */
function statementOf(call: ts.Node): ts.Statement | undefined {
  for (let node = call; ; node = node.parent) {
    if (isFunctionNode(node) || ts.isConditionalExpression(node) || ts.isSourceFile(node)) return undefined;
    if (!ts.isExpressionStatement(node) && !ts.isVariableStatement(node)) continue;
    return ts.isBlock(node.parent) || ts.isSourceFile(node.parent) ? node : undefined;
  }
}

/** It is not made anew for each test. */
function isMadeOnce(statement: ts.Statement): boolean {
  const owner = ts.findAncestor(statement, isFunctionNode);
  const call = owner?.parent;
  const callee = call !== undefined && ts.isCallExpression(call) ? call.expression.getText() : '';
  return !/^(?:\w+\.)*(?:it|test|specify|beforeEach|setup)\b/.test(callee);
}

/** `async (...args) => fs.readFileSync(...args)`, in the form in which the new function is called. */
function fakeFor(call: NewCall, old: string, { statement, name }: Replacing): Fake {
  const quote = name.getText().charAt(0);
  const typed = isTyped(statement);
  const asked = `${old}(...${typed ? `(args as Parameters<typeof ${old}>)` : 'args'})`;
  // Of overloads the last one counts, and that of the one function may not be that of the other.
  const isOther = !call.isOfPromises || /^(?:l?stat|readdir)$/.test(call.name);
  const answer = typed && isOther ? `${asked} as never` : asked;
  const body = call.rejectsFalse ? `{\n\tif (!${asked}) throw new Error(${quote}ENOENT${quote});\n}` : answer;
  const fake = `async (...args${typed ? ': unknown[]' : ''}) => ${body}`;
  return call.byCallback ? [{ module: 'node:util', name: 'callbackify' }, `(${fake})`] : [fake];
}

function isTyped(node: ts.Node): boolean {
  return /\.[cm]?tsx?$/.test(node.getSourceFile().fileName);
}

function below(statement: ts.Statement, parts: readonly Part[]): InPlaceChange {
  const tree = statement.getSourceFile();
  const { text } = tree;
  const { eol, indent, unit } = layoutAt(statement);
  const end = statement.getEnd();
  const semicolon = text[end - 1] === ';' ? ';' : '';
  const laidOut = parts.map((part) =>
    typeof part === 'string' ? part.replaceAll('\t', unit).replaceAll('\n', `${eol}${indent}`) : part,
  );
  const replacement = {
    range: { start: end, end },
    form: 'statement' as const,
    parts: [`${eol}${indent}`, ...laidOut, semicolon],
  };
  const placement = { awaits: false, parens: false, leadingSemicolon: false };
  return { kind: 'replace', file: tree.fileName, replacement, placement, shared: true };
}

/** Where the old stand-in alone is taken back, the new one goes with it; undefined where that cannot be written. */
function restoredBy({ call, library, object }: Replacing, replaced: string): InPlaceChange[] | undefined {
  if (library.resets !== ofSinon) return [];
  const holder = holderOf(call);
  const member = `${object.getText()}.${(call.arguments[1] as ts.StringLiteralLike).text}`;
  const found: ts.Statement[] = [];
  let isUnclear = false;
  const restores = (name: string) => (node: ts.Node) => {
    if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'restore') return;
    if (node.expression.getText().replace(/^\((.+) as .+\)$/s, '$1') !== name) return;
    const statement = statementOf(node);
    if (statement === undefined) isUnclear = true;
    else found.push(statement);
  };
  walk(call.getSourceFile(), restores(member));
  if (isHandedOn(call.getSourceFile(), member)) return undefined;
  const scope = holder === undefined ? undefined : scopeOf(call, holder);
  if (scope !== undefined && holder !== undefined) walk(scope, restores(holder));
  // It may hold another stand-in by then.
  if (found.length > 0 && scope !== undefined && holder !== undefined && givenTo(scope, holder) > 1) return undefined;
  if (isUnclear || found.length === 0) return isUnclear ? undefined : [];
  const tree = call.getSourceFile();
  if (!isTyped(tree)) return found.map((statement) => below(statement, [`${replaced}.restore()`]));
  const isNamed = /\bimport\s+(?:\*\s*as\s+)?sinon\b/.test(tree.text);
  if (!isNamed || found.some((statement) => !statement.getText().endsWith(';'))) return undefined;
  return found.map((statement) => below(statement, [`(${replaced} as sinon.SinonStub).restore()`]));
}

/** `const read = fs.readFileSync`: by another name it may be taken back, too. */
function isHandedOn(tree: ts.SourceFile, member: string): boolean {
  let isGiven = false;
  walk(tree, (node) => {
    if (!ts.isPropertyAccessExpression(node) || node.getText() !== member) return;
    let { parent } = node;
    while (ts.isAsExpression(parent) || ts.isParenthesizedExpression(parent)) parent = parent.parent;
    isGiven ||= !ts.isPropertyAccessExpression(parent) && !ts.isCallExpression(parent) && !ts.isTypeQueryNode(parent);
  });
  return isGiven;
}

/** Where a name means what it means at a node: the list of statements that declares it. */
function scopeOf(node: ts.Node, name: string): ts.Node {
  const declares = (statement: ts.Statement): boolean =>
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some((declaration) => declaration.name.getText() === name);
  const found = ts.findAncestor(
    node,
    (outer) => (ts.isBlock(outer) || ts.isSourceFile(outer)) && outer.statements.some(declares),
  );
  return found ?? node.getSourceFile();
}

/** How many times a name is given a value. */
function givenTo(scope: ts.Node, name: string): number {
  let count = 0;
  walk(scope, (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && node.name.getText() === name) count += 1;
    if (!ts.isBinaryExpression(node) || node.left.getText() !== name) return;
    if (node.operatorToken.kind === ts.SyntaxKind.EqualsToken) count += 1;
  });
  return count;
}

/** `read` in `const read = sinon.stub(fs, 'readFileSync').returns('x')`, `this.read` where it is assigned. */
function holderOf(call: ts.Expression): string | undefined {
  const { parent } = call;
  if ((ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent)) && parent.expression === call)
    return holderOf(parent);
  if (ts.isVariableDeclaration(parent)) return parent.name.getText();
  return ts.isBinaryExpression(parent) && parent.right === call ? parent.left.getText() : undefined;
}
