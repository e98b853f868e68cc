// Constructors that would have to wait, and the places where their objects are made.
import type { References, Use } from '../reach/call-graph.js';
import { isDefaultExport } from '../reach/declaration.js';
import { loadsOf } from '../reach/loads.js';
import type { Name } from '../reach/words.js';
import { type Factory, factoryFor } from '../recipes/factories.js';
import type { FunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { Growth } from './growth.js';
import { type ClassesInput, fakesOf, withFactory } from './mocks/classes.js';
import type { Barrier, Upwards } from './upwards.js';

export interface ConstructionInput extends ClassesInput {
  readonly oracle: Oracle;
}

export class Construction {
  readonly #input: ConstructionInput;
  readonly #growth: Growth;
  readonly #walk: Upwards;

  constructor(input: ConstructionInput, growth: Growth, walk: Upwards) {
    this.#input = input;
    this.#growth = growth;
    this.#walk = walk;
  }

  /** An object that has to wait while it is made is made by a method of its class. */
  build(owner: ts.ConstructorDeclaration): Barrier | undefined {
    if (this.#growth.factories.has(owner)) return undefined;
    const { factory, fakes } = prepared.get(owner) ?? prepare(this.#input, owner);
    if (factory === undefined) return { reason: 'constructor', at: owner };
    if (fakes === undefined) return { reason: 'mocked', at: owner };
    this.#growth.factories.set(owner, factory);
    for (const fake of fakes) this.#growth.rewritten.set(fake, withFactory(fake, factory.name));
    for (const { node, replacement } of factory.edits) this.#growth.rewritten.set(node, replacement);
    this.#growth.hazards.push({ id: 'order-differs', at: owner });
    this.#growth.queue.push(owner);
    return undefined;
  }

  /** Only objects of the class itself can be made by its method: an heir's constructor calls that of its base at once. */
  make(owner: FunctionNode, call: ts.NewExpression, { names }: References): Barrier | undefined {
    if (!ts.isConstructorDeclaration(owner)) return { reason: 'constructed', at: call };
    const factory = this.#growth.factories.get(owner);
    if (factory === undefined || !makesItself(owner, call.expression, names))
      return { reason: 'constructor', at: owner };
    this.#growth.rewritten.set(call, factory.made(call));
    return this.#walk.needsAwait(call);
  }
}

interface Preparation {
  readonly factory: Factory | undefined;
  readonly fakes: readonly ts.Identifier[] | undefined;
}

/** Many calls lead to the same constructor. */
const prepared = new WeakMap<ts.ConstructorDeclaration, Preparation>();

function prepare(input: ConstructionInput, owner: ts.ConstructorDeclaration): Preparation {
  const { oracle, texts } = input;
  const mayBeUndefined = (value: ts.Expression): boolean => {
    const { fileName } = value.getSourceFile();
    const { any, parts } = oracle.typeOf(fileName, rangeOf(value));
    return any || parts.has('undefined') || !oracle.mindsNull(fileName);
  };
  const factory = factoryFor(owner, { texts: texts.values(), mayBeUndefined });
  const found = { factory, fakes: factory && fakesOf(input, owner) };
  prepared.set(owner, found);
  return found;
}

/** Whoever makes the objects finds the class in a table, under a name that is made up, or outside of the package; or asks what it takes. */
export function isMadeElsewhere(owner: ts.ConstructorDeclaration, { names, uses }: References): boolean {
  const own = owner.parent.name?.text;
  const isHeldAside = names.some(
    (name) => name.text !== own && !ts.isClassLike(name.parent) && !isNameInModules(name.parent),
  );
  return isHeldAside || !uses.some(({ usage }) => usage.kind === 'new') || uses.some(isMeasured);
}

/** `Store.length`: the parameters of its constructor are counted. */
function isMeasured({ node, usage }: Use): boolean {
  const { parent } = node;
  const holder = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent.parent : parent;
  return usage.kind === 'harmless' && ts.isPropertyAccessExpression(holder) && holder.name.text === 'length';
}

/** Whether a name stands for the class and not for an heir: it is the class's own, or modules hand the class over under it. */
function makesItself(owner: ts.ConstructorDeclaration, callee: ts.Expression, names: readonly Name[]): boolean {
  const own = owner.parent.name?.text;
  const made = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  const heirs = names.filter((name) => ts.isClassLike(name.parent) && name.parent !== owner.parent);
  if (heirs.some((name) => name.text === own)) return false;
  if (made === own) return true;
  if (heirs.length > 0) return false;
  const isRenamed = names.some((name) => name.text === made && isNameInModules(name.parent));
  const isMember = made === 'default' && isDefaultExport(owner.parent);
  return isRenamed || isMember || (ts.isIdentifier(callee) && isImported(callee));
}

/** `import { Store as Shelf }`, `export { Store as Shelf }`. */
function isNameInModules(holder: ts.Node): boolean {
  return ts.isImportSpecifier(holder) || ts.isExportSpecifier(holder);
}

function isImported(callee: ts.Identifier): boolean {
  return loadsOf(callee.getSourceFile()).names.some(({ text }) => text === callee.text);
}
