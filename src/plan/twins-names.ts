// What a twin is called, and whether it is there already.

import type { References } from '../reach/call-graph.js';
import { isExported } from '../reach/declaration.js';
import { anyWord } from '../syntax/any-word.js';
import { isAsync, isFunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import { type Exports, type ExportsInput, exportsOf } from './twins-exports.js';
import type { Form } from './twins-form.js';

export interface Named {
  readonly newName: string;
  /** The twin was written before: callers can go to it as it is. */
  readonly exists: boolean;
  readonly exports: Exports;
}

export interface NamesInput extends ExportsInput {
  readonly texts: ReadonlyMap<string, string>;
}

/** `loadAsync` for `load` and for `loadSync`; undefined when all such names are taken. */
export function named(input: NamesInput, form: Form, references: References): Named | undefined {
  const stem = form.called.replace(/(?<=[^#])Sync$/, '');
  for (const suffix of ['Async', 'Async2', 'Async3']) {
    const newName = `${stem}${suffix}`;
    const exports = exportsOf(input, form, newName, references);
    const twin = nextTo(form);
    if (twin !== undefined && isTwin(form, twin, newName))
      return { newName, exists: true, exports: alreadyGiven(input, form, { twin, newName, exports }) };
    if (isFree(input, form, newName, exports)) return { newName, exists: false, exports };
  }
  return undefined;
}

/** No file that comes to hold the name has it already, and none that may give it to the same object. */
function isFree({ texts }: NamesInput, form: Form, newName: string, { givers }: Exports): boolean {
  const word = anyWord([newName]);
  const own = form.node.getSourceFile().fileName;
  const kin =
    form.holder === 'member' ? [...texts.keys()].filter((file) => mayExtend(form, texts.get(file) ?? '')) : [];
  return [own, ...givers, ...kin].every((file) => !word.test(texts.get(file) ?? ''));
}

/** A file that names what holds the member; any file, where that inherits. */
function mayExtend({ node, owner }: Form, text: string): boolean {
  const { parent } = node;
  if (ts.isObjectLiteralExpression(parent)) return false;
  if (ts.isClassLike(parent)) {
    const inherits = parent.heritageClauses !== undefined || parent.name === undefined;
    return inherits || text.includes(parent.name?.text ?? '');
  }
  const target = ts.isBinaryExpression(owner.parent) ? owner.parent.left.getText() : '';
  return text.includes(target.split('.')[0] ?? '');
}

function nextTo({ node }: Form): ts.Node | undefined {
  const { parent } = node;
  const siblings: readonly ts.Node[] =
    ts.isSourceFile(parent) || ts.isBlock(parent)
      ? parent.statements
      : ts.isClassLike(parent)
        ? parent.members
        : ts.isObjectLiteralExpression(parent)
          ? parent.properties
          : [];
  return siblings[siblings.indexOf(node) + 1];
}

/** Written directly below, async, with the same name but for its end and the very same parameters. */
function isTwin(form: Form, node: ts.Node, newName: string): boolean {
  const name = declaredName(node);
  const owner = name && functionOf(name);
  if (name?.text !== newName || owner === undefined || !isAsync(owner)) return false;
  return parameters(owner) === parameters(form.owner);
}

function declaredName(node: ts.Node): ts.Identifier | ts.PrivateIdentifier | undefined {
  const holder = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  if (holder === undefined) return undefined;
  if (ts.isExpressionStatement(holder)) {
    const left = ts.isBinaryExpression(holder.expression) ? holder.expression.left : undefined;
    return left && ts.isPropertyAccessExpression(left) ? left.name : undefined;
  }
  const name = ts.getNameOfDeclaration(holder as ts.Declaration);
  return name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) ? name : undefined;
}

function functionOf(name: ts.Identifier | ts.PrivateIdentifier): ts.FunctionLikeDeclaration | undefined {
  const { parent } = name;
  if (isFunctionNode(parent)) return parent;
  const value = ts.isPropertyAccessExpression(parent)
    ? (parent.parent as ts.BinaryExpression).right
    : (parent as ts.VariableDeclaration).initializer;
  return value !== undefined && isFunctionNode(value) ? value : undefined;
}

function parameters(owner: ts.SignatureDeclaration): string {
  return owner.parameters.map((parameter) => parameter.getText()).join(', ');
}

interface Known {
  readonly twin: ts.Node;
  readonly newName: string;
  readonly exports: Exports;
}

/** Exports that hold the twin stay as they are; a twin that its module keeps to itself is not seen elsewhere. */
function alreadyGiven({ texts }: NamesInput, form: Form, { twin, newName, exports }: Known): Exports {
  const isHidden =
    form.isExported && !isExported(ts.isVariableStatement(twin) ? twin.declarationList.declarations[0]! : twin);
  if (isHidden) return { givers: new Set(), sites: [] };
  const missing = exports.sites.filter((site) => !isExportedIn(texts.get(site.file) ?? '', newName));
  return { givers: exports.givers, sites: missing };
}

/** `export { load, loadAsync }`, `module.exports = { load, loadAsync }`, `exports.loadAsync = loadAsync`. */
function isExportedIn(text: string, newName: string): boolean {
  const lists = text.match(/\bexport\s*\{[^}]*\}|\bexports\b[^;{]*(?:\{[^}]*\})?/g) ?? [];
  return lists.some((list) => anyWord([newName]).test(list));
}
