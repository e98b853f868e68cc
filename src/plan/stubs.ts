// Stand-ins that tests put in the place of functions that turn async: what they gave at once, they give by a promise.

import type { InPlaceChange } from '../model.js';
import { type FunctionNode, isAsync } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { asyncChanges } from './changes.js';

export interface StubInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly oracle: Oracle;
  /** Whether a file stays as it is. */
  isLeft(file: string): boolean;
}

/** `spyOn(store, 'load')` of Vitest, Jest and Jasmine, `stub(store, 'load')` of Sinon, `mock.method` of `node:test`. */
const byName = /^(?:spyOn|stub|method)$/;
const stubs = /\b(?:spyOn|stub|mocked|method)\s*\(|\.mock(?:Return|Implementation)/;

/** What a stub is told to give, and the same by a promise. */
const promised: Readonly<Record<string, string>> = {
  returns: 'resolves',
  throws: 'rejects',
  mockReturnValue: 'mockResolvedValue',
  mockReturnValueOnce: 'mockResolvedValueOnce',
  returnValue: 'resolveTo',
};
const takesFake = /^(?:mockImplementation|mockImplementationOnce|callsFake|callFake)$/;

/** What is said first to a function whose whole module or object was replaced: `store.load.withArgs('a').returns('x')`. */
const toldAtOnce = /^(?:withArgs|withExactArgs|on(?:Call|FirstCall|SecondCall|ThirdCall))$/;

interface Stub {
  /** What makes the stub, or names it where all of its object was replaced. */
  readonly start: ts.CallExpression | ts.PropertyAccessExpression | ts.Identifier;
  /** The name of what is replaced. */
  readonly name: ts.StringLiteralLike | ts.Identifier;
}

export class Stubs {
  readonly #input: StubInput;
  #known: readonly Stub[] | undefined;

  constructor(input: StubInput) {
    this.#input = input;
  }

  changesFor(functions: Iterable<FunctionNode>): InPlaceChange[] {
    return [...functions].flatMap((owner) => {
      const name = nameOf(owner);
      if (name === undefined) return [];
      const { fileName } = owner.getSourceFile();
      const found = this.#all().filter((stub) => stub.name.text === name.text && this.#standsFor(stub, fileName, name));
      return found.flatMap((stub) => this.#answers(stub));
    });
  }

  #all(): readonly Stub[] {
    const { texts, trees, isLeft } = this.#input;
    this.#known ??= [...texts]
      .filter(([file, text]) => stubs.test(text) && !isLeft(file))
      .flatMap(([file]) => stubsIn(trees.of(file)));
    return this.#known;
  }

  #standsFor({ name }: Stub, file: string, own: ts.Node): boolean {
    const found = this.#input.oracle.definitionsOf(name.getSourceFile().fileName, rangeOf(name)) ?? [];
    return found.some((declared) => declared.file === file && declared.at === own.getStart());
  }

  /** What the stub is told, where it is made and through the constant that holds it. */
  #answers({ start }: Stub): InPlaceChange[] {
    if (!ts.isCallExpression(start)) return toldTo(start);
    const top = chained(start);
    const holder = top.parent;
    const isHeld = ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) && holder.initializer === top;
    const uses = isHeld ? this.#usesOf(holder.name as ts.Identifier) : [];
    return answersTo(start, uses);
  }

  #usesOf(holder: ts.Identifier): ts.Expression[] {
    const tree = holder.getSourceFile();
    const found: ts.Expression[] = [];
    walk(tree, (node) => {
      if (!ts.isIdentifier(node) || node.text !== holder.text || node === holder) return;
      const declared = this.#input.oracle.definitionsOf(tree.fileName, rangeOf(node)) ?? [];
      if (declared.some(({ at }) => at === holder.getStart())) found.push(node);
    });
    return found;
  }
}

/** What a stub is told where it is made, and by its name. */
export function answersTo(made: ts.CallExpression, uses: readonly ts.Expression[]): InPlaceChange[] {
  return [...fakesOf(made), ...[made, ...uses].flatMap(toldTo)];
}

function stubsIn(tree: ts.SourceFile): Stub[] {
  const found: Stub[] = [];
  walk(tree, (node) => {
    const replaced = replacedWhole(node);
    if (replaced !== undefined) found.push(replaced);
    if (!ts.isCallExpression(node)) return;
    const callee = node.expression;
    const called = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
    const [first, second] = node.arguments;
    if (byName.test(called) && second !== undefined && ts.isStringLiteralLike(second))
      found.push({ start: node, name: second });
    const target = first !== undefined && ts.isPropertyAccessExpression(first) ? first.name : first;
    if (called === 'mocked' && target !== undefined && ts.isIdentifier(target))
      found.push({ start: node, name: target });
  });
  return found;
}

/** `load` in `store.load.returns('x')`. */
function replacedWhole(node: ts.Node): Stub | undefined {
  const { parent } = node;
  if (parent === undefined || !ts.isPropertyAccessExpression(parent) || parent.expression !== node) return undefined;
  const word = parent.name.text;
  if (!Object.hasOwn(promised, word) && !takesFake.test(word) && !toldAtOnce.test(word)) return undefined;
  if (ts.isIdentifier(node)) return { start: node, name: node };
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.name)) return undefined;
  return { start: node, name: node.name };
}

/** The name by which others see the function. */
function nameOf(owner: FunctionNode): ts.Identifier | ts.StringLiteralLike | undefined {
  const { parent } = owner;
  const isHeld =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  const assigned =
    ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left) ? parent.left.name : undefined;
  const name = isHeld ? parent.name : (assigned ?? owner.name);
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name : undefined;
}

/** `mock.method(store, 'load', () => 'x')` */
function fakesOf({ arguments: [, , fake] }: ts.CallExpression): InPlaceChange[] {
  return fake === undefined ? [] : madeAsync(fake);
}

/** All that is called upon an expression, `stub(…).returns('x')`. */
export function chained(node: ts.Expression): ts.Expression {
  const { parent } = node;
  const goesOn = (ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent)) && parent.expression === node;
  return goesOn ? chained(parent) : node;
}

function toldTo(start: ts.Expression): InPlaceChange[] {
  const { parent } = start;
  if (ts.isCallExpression(parent) && parent.expression === start) return toldTo(parent);
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== start) return [];
  return [...told(parent), ...toldTo(parent)];
}

function told(member: ts.PropertyAccessExpression): InPlaceChange[] {
  const { name, parent } = member;
  if (!ts.isCallExpression(parent) || parent.expression !== member) return [];
  const [first] = parent.arguments;
  if (takesFake.test(name.text)) return first === undefined ? [] : madeAsync(first);
  const by = Object.hasOwn(promised, name.text) ? promised[name.text] : undefined;
  const isFunction = first !== undefined && (ts.isArrowFunction(first) || ts.isFunctionExpression(first));
  if (by === undefined || (name.text === 'throws' && isFunction)) return [];
  const replacement = { range: rangeOf(name), form: 'value' as const, parts: [by] };
  const placement = { awaits: false, parens: false, leadingSemicolon: false };
  return [{ kind: 'replace', file: name.getSourceFile().fileName, replacement, placement }];
}

function madeAsync(fake: ts.Expression): InPlaceChange[] {
  const isFunction = ts.isArrowFunction(fake) || ts.isFunctionExpression(fake);
  return isFunction && !isAsync(fake) ? asyncChanges(fake) : [];
}
