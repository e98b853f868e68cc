// Which functions can have an async twin beside them, and what of the source is copied for it.

import { isExported } from '../reach/declaration.js';
import { asyncBarrier, asyncKeywordAt, isGenerator } from '../syntax/async-form.js';
import { type FunctionNode, isAsync } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

export interface Form {
  readonly owner: FunctionNode;
  readonly name: ts.Identifier | ts.PrivateIdentifier;
  /** What it is called: by that name, or by its file's where it is all that a module exports. */
  readonly called: string;
  /** The statement, the member of a class, or the entry of an object that is copied. */
  readonly node: ts.Node;
  /** Where the copied text begins: behind `export`. */
  readonly start: number;
  /** Where documentation begins that states types: JavaScript has no others. */
  readonly documented: number | undefined;
  /** How it is reached: by its name, as a property of the module's exports, as a member of something else. */
  readonly holder: 'scope' | 'exports' | 'member';
  readonly isEntry: boolean;
  /** Exported by its own modifiers. */
  readonly isExported: boolean;
  /** A function expression's own name, where it repeats that of its holder. */
  readonly innerName: ts.Identifier | undefined;
}

export function formOf(owner: FunctionNode): Form | undefined {
  if (isAsync(owner) || isGenerator(owner) || asyncBarrier(owner) !== undefined || owner.body === undefined)
    return undefined;
  const form = written(owner);
  if (form === undefined || !standsApart(form.node)) return undefined;
  const { called = form.name.text } = form;
  return { ...form, called, documented: typedDocumentation(form.node) };
}

/** The name is told by its own text unless it says otherwise. */
type Written = Omit<Form, 'called'> & { readonly called?: string };

/** Text that follows at once would be taken for the twin's. */
function standsApart(node: ts.Node): boolean {
  return /[\s,}]/.test(node.getSourceFile().text[node.end] ?? '\n');
}

function typedDocumentation(node: ts.Node): number | undefined {
  const tree = node.getSourceFile();
  if (/\.[cm]?tsx?$/.test(tree.fileName)) return undefined;
  const { jsDoc } = node as { readonly jsDoc?: readonly ts.JSDoc[] };
  const documentation = jsDoc?.at(-1);
  return documentation !== undefined && /@\w+\s*\{/.test(documentation.getText())
    ? documentation.getStart()
    : undefined;
}

function written(owner: FunctionNode): Written | undefined {
  if (ts.isFunctionDeclaration(owner)) return ofDeclaration(owner);
  if (ts.isMethodDeclaration(owner)) return ofMethod(owner);
  if (!ts.isArrowFunction(owner) && !ts.isFunctionExpression(owner)) return undefined;
  if (namesItself(owner)) return undefined;
  return ofVariable(owner) ?? ofProperty(owner) ?? ofAssignment(owner);
}

const base = { documented: undefined, isEntry: false, isExported: false, innerName: undefined } as const;

function ofDeclaration(owner: ts.FunctionDeclaration): Written | undefined {
  const { name, parent } = owner;
  if (name === undefined || !(ts.isSourceFile(parent) || ts.isBlock(parent))) return undefined;
  return {
    ...base,
    owner,
    name,
    node: owner,
    start: asyncKeywordAt(owner),
    holder: 'scope',
    isExported: isExported(owner),
  };
}

function ofMethod(owner: ts.MethodDeclaration): Written | undefined {
  const { name, parent } = owner;
  if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return undefined;
  if (ts.isObjectLiteralExpression(parent)) return ofEntry(owner, owner, name, parent);
  if (!ts.isClassLike(parent) || owner.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.OverrideKeyword))
    return undefined;
  return { ...base, owner, name, node: owner, start: owner.getStart(), holder: 'member' };
}

/** `const load = () => …` with no type of its own. */
function ofVariable(owner: ts.ArrowFunction | ts.FunctionExpression): Written | undefined {
  const { parent: declaration } = owner;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name) || declaration.type)
    return undefined;
  const list = declaration.parent;
  if (!ts.isVariableDeclarationList(list) || list.declarations.length > 1 || !ts.isVariableStatement(list.parent))
    return undefined;
  const { parent: statement } = list;
  if (!(ts.isSourceFile(statement.parent) || ts.isBlock(statement.parent))) return undefined;
  if ((list.flags & ts.NodeFlags.Const) === 0) return undefined;
  return {
    ...base,
    owner,
    name: declaration.name,
    node: statement,
    start: list.getStart(),
    holder: 'scope',
    isExported: isExported(declaration),
    innerName: innerName(owner, declaration.name),
  };
}

function ofProperty(owner: ts.ArrowFunction | ts.FunctionExpression): Written | undefined {
  const { parent } = owner;
  if (ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name))
    return ofEntry(owner, parent, parent.name, parent.parent);
  if (!ts.isPropertyDeclaration(parent) || parent.type !== undefined) return undefined;
  const { name } = parent;
  if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return undefined;
  if (parent.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.OverrideKeyword)) return undefined;
  return { ...base, owner, name, node: parent, start: parent.getStart(), holder: 'member' };
}

/** `exports.load = function () { … };`, `Store.prototype.load = function () { … };` */
function ofAssignment(owner: ts.ArrowFunction | ts.FunctionExpression): Written | undefined {
  const { parent } = owner;
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const { left, parent: statement } = parent;
  if (!ts.isExpressionStatement(statement) || !ts.isPropertyAccessExpression(left) || !ts.isIdentifier(left.name))
    return undefined;
  if (!ts.isSourceFile(statement.parent) && !ts.isBlock(statement.parent)) return undefined;
  const written = { ...base, owner, name: left.name, node: statement, start: statement.getStart() };
  if (left.getText() === 'module.exports') return ofModule(written);
  const holder = isModuleExports(left.expression) ? 'exports' : 'member';
  return { ...written, holder, innerName: innerName(owner, left.name) };
}

/** `module.exports = () => …`: the twin becomes a member of it. */
function ofModule(written: Omit<Written, 'holder'>): Written | undefined {
  const { owner, node } = written;
  const { text, fileName } = node.getSourceFile();
  if (text.split(/\bmodule\.exports\s*=(?!=)/).length > 2) return undefined;
  const inner = ts.isFunctionExpression(owner) ? owner.name : undefined;
  const called = inner?.text ?? nameOfFile(fileName);
  return called === undefined ? undefined : { ...written, called, holder: 'exports', innerName: inner };
}

/** `collectFiles` for `collect-files.cjs`; undefined for what is no name, and for `index`, which says nothing. */
function nameOfFile(file: string): string | undefined {
  const stem = file.replace(/^.*\//, '').replace(/\.[cm]?[jt]s$/, '');
  const name = stem.replace(/[-_.]+(\w)/g, (_, first: string) => first.toUpperCase());
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'index' ? name : undefined;
}

function ofEntry(
  owner: FunctionNode,
  node: ts.ObjectLiteralElement,
  name: ts.Identifier | ts.PrivateIdentifier,
  object: ts.ObjectLiteralExpression,
): Written | undefined {
  const { parent } = object;
  const isAssigned = ts.isBinaryExpression(parent) && parent.right === object;
  const isExports = isAssigned && isModuleExports(parent.left);
  if (!isExports && !isPlainHolder(object)) return undefined;
  const holder = isExports ? 'exports' : 'member';
  return { ...base, owner, name, node, start: node.getStart(), holder, isEntry: true };
}

/** `const store = {…}` of which only members are used: nobody goes through its entries. */
function isPlainHolder(object: ts.ObjectLiteralExpression): boolean {
  const { parent } = object;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name) || parent.type !== undefined) return false;
  if (isExported(parent)) return false;
  const { name } = parent;
  let isPlain = true;
  walk(object.getSourceFile(), (node) => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) return;
    const access = node.parent;
    const isMember = ts.isPropertyAccessExpression(access) && access.expression === node;
    const isOther = ts.isPropertyAccessExpression(access) && access.name === node;
    isPlain &&= isMember || isOther;
  });
  return isPlain;
}

/** `exports`, `module.exports`. */
export function isModuleExports(node: ts.Expression): boolean {
  return /^(?:module\.)?exports$/.test(node.getText());
}

function innerName(owner: ts.ArrowFunction | ts.FunctionExpression, name: ts.Identifier): ts.Identifier | undefined {
  return ts.isFunctionExpression(owner) && owner.name?.text === name.text ? owner.name : undefined;
}

/** A function expression that uses the name only it can see would go on to call itself as it was. */
function namesItself(owner: ts.ArrowFunction | ts.FunctionExpression): boolean {
  if (!ts.isFunctionExpression(owner) || owner.name === undefined) return false;
  const { name } = owner;
  let found = false;
  walk(owner, (node) => {
    found ||= ts.isIdentifier(node) && node !== name && node.text === name.text;
  });
  return found;
}
