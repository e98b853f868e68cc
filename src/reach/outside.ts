// Objects of others: functions that are put into them are called by whoever made them, and their own members are not the package's.
import { createRequire, isBuiltin } from 'node:module';
import escapeRegExp from 'escape-string-regexp';
import { importedNames } from '../syntax/imported-names.js';
import { rangeOf } from '../syntax/nodes.js';
import { isRoute, isSetting } from '../types/frameworks.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { identifierAt, isTakenApart } from './declaration.js';
import { isApart } from './pages.js';

export interface LibraryInput {
  readonly oracle: Oracle;
  /** Lowest major version of a dependency of the file's package; undefined when none is installed from a registry. */
  majorOf(file: string, dependency: string): number | undefined;
}

export interface HomesInput extends LibraryInput {
  readonly texts: ReadonlyMap<string, string>;
  /** Directory of the package that a file belongs to; undefined where there is none. */
  homeOf(file: string): string | undefined;
}

/** An object of unknown type is seldom one of another package's. */
export function isAtHome(input: HomesInput, id: ts.Node, declared: Iterable<ts.Node>): boolean {
  if (isOfLibrary(input, id) || isOfFramework(input, id, declared) || isOfInjected(input, id)) return false;
  const { fileName } = id.getSourceFile();
  const declaring = [...declared].map((name) => name.getSourceFile().fileName);
  if (isApart(input.texts, fileName, declaring)) return false;
  return declaring.some((file) => isPartOf(input.homeOf(file), input.homeOf(fileName)));
}

/** `load` in `yaml.load(…)` and in `yaml.files.load(…)`: of an installed package, though nothing else is known of it. */
function isOfLibrary({ oracle, majorOf, texts }: HomesInput, { parent }: ts.Node): boolean {
  const object = objectOf(parent);
  if (object === undefined) return false;
  const file = parent.getSourceFile().fileName;
  const origin = oracle.originOf(file, rangeOf(object));
  if (origin.kind !== 'external' || origin.path.includes('()')) return false;
  const [held, ...deeper] = origin.path.filter((name, index) => index > 0 || name !== 'default');
  if (deeper.length > 0 || (held !== undefined && !ts.isIdentifier(object) && isGiven(texts, object, held)))
    return false;
  const dependency = /^(?:@[^/]+\/)?[^/]+/.exec(origin.module)?.[0] ?? '';
  return majorOf(file, dependency) !== undefined;
}

/** Whether some file puts something in the place of such a member: `yaml.files = …`, `Object.assign(yaml, { files })`. */
function isGiven(texts: ReadonlyMap<string, string>, object: ts.Expression, name: string): boolean {
  const root = escapeRegExp(object.getText().split('.')[0] ?? '');
  const assigned = `\\.\\s*${escapeRegExp(name)}\\s*=(?!=)|\\b${root}\\s*\\[`;
  const mixed = `\\b(?:assign|assignIn|extend|merge|mixin|defaults|defineProperty|defineProperties)\\(\\s*${root}\\b`;
  const gives = new RegExp(`${assigned}|${mixed}`);
  return [...texts.values()].some((text) => text.includes(name) && gives.test(text));
}

/** `get` in `app.get('/orders', show)` is the framework's, unless the package puts its own in that place: `app.get = …`. */
function isOfFramework({ oracle, majorOf }: LibraryInput, { parent }: ts.Node, declared: Iterable<ts.Node>): boolean {
  const call = parent.parent;
  if (!ts.isPropertyAccessExpression(parent) || !ts.isCallExpression(call) || call.expression !== parent) return false;
  const dependsOn = (module: string): boolean => majorOf(call.getSourceFile().fileName, module) !== undefined;
  const isPut = (name: ts.Node): boolean => ts.isPropertyAccessExpression(name.parent);
  const isFrameworks = isRoute({ oracle, dependsOn }, call) || isSetting({ oracle, dependsOn }, call);
  return isFrameworks && ![...declared].some(isPut);
}

const builtin = createRequire(import.meta.url);

/** `path.resolve(…)` on a parameter with the name by which the file imports `node:path`: that module, or a fake of it. */
function isOfInjected({ oracle }: HomesInput, { parent }: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(parent) || !ts.isIdentifier(parent.expression)) return false;
  const { expression: object, name } = parent;
  const tree = parent.getSourceFile();
  const imported = importedNames(tree).get(object.text);
  if (imported?.exported !== '*' || !isBuiltin(imported.module)) return false;
  const [declared] = oracle.definitionsOf(tree.fileName, rangeOf(object)) ?? [];
  const holder = declared?.file === tree.fileName ? identifierAt(tree, declared.at)?.parent : undefined;
  return holder !== undefined && ts.isParameter(holder) && name.text in builtin(imported.module);
}

/** What a member is read from, as far as it is written there. */
function objectOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return isWrittenOut(node.expression) ? node.expression : undefined;
  const holder = isTakenApart(node) ? node.parent.parent : undefined;
  return holder !== undefined && ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
}

/** `mocks`, `mocks.fs`. */
function isWrittenOut(node: ts.Expression): boolean {
  return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression));
}

/** `Finder.prototype` belongs to whom `Finder` belongs to. */
function holderOf(node: ts.Expression): ts.Expression {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'prototype' ? node.expression : node;
}

/** The name in `socket.onmessage = …`, or the function in `require.extensions['.txt'] = …`. */
export function isPutOutside(oracle: Oracle, node: ts.Node): boolean {
  const { parent } = node;
  const isValue = ts.isBinaryExpression(parent) && parent.right === node;
  const target = isValue && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken ? parent.left : parent;
  if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) return false;
  if (target.expression === node || /^(?:module|exports|module\.exports|this)$/.test(target.expression.getText()))
    return false;
  if (hasForeignType(oracle, target.expression)) return true;
  const origin = oracle.originOf(node.getSourceFile().fileName, rangeOf(holderOf(target.expression)));
  // `self` and `global` are as often names of the package's own.
  return origin.kind === 'external' && (origin.module !== 'global' || origin.path.length > 0);
}

/** `const options: ArgumentOptions = {}`: others read it, also where their package is not installed and nothing is known of the type. */
function hasForeignType(oracle: Oracle, object: ts.Expression): boolean {
  if (!ts.isIdentifier(object)) return false;
  const tree = object.getSourceFile();
  return (oracle.definitionsOf(tree.fileName, rangeOf(object)) ?? []).some(({ file, at }) => {
    const declaration = file === tree.fileName ? identifierAt(tree, at)?.parent : undefined;
    const isTyped = declaration && (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration));
    const type = isTyped ? declaration.type : undefined;
    if (type === undefined || !ts.isTypeReferenceNode(type)) return false;
    const name = ts.isQualifiedName(type.typeName) ? type.typeName.left : type.typeName;
    const origin = oracle.originOf(file, rangeOf(name));
    return origin.kind === 'external' && origin.module !== 'global';
  });
}

/** Directories of packages of which one holds the other: a part of a package may have a package.json of its own. */
export function isPartOf(a: string | undefined, b: string | undefined): boolean {
  return (
    a === b || (a !== undefined && b !== undefined && (`${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`)))
  );
}
