// What follows a function through written types: where it goes into a place whose type promises the old value, that type
// changes, and with it every call through the type and every other function that is held by it.
import type { Range } from '../model.js';
import type { References, Use } from '../reach/call-graph.js';
import { handedIn } from '../reach/options.js';
import { isPutOutside } from '../reach/outside.js';
import { usageOf, usageOfExpression } from '../reach/usage.js';
import { anyWord } from '../syntax/any-word.js';
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { nodeAt } from '../syntax/parse.js';
import type { Flow } from '../types/signature-uses.js';
import type { Signature } from '../types/signatures.js';
import { ts } from '../typescript.js';
import { keyOf, SignatureIndex, type SignatureInput } from './signature-index.js';
import { isArgument, isInLocalVariable, isMemberValue, slotOf, takesByKey, takesByName } from './slots.js';
import { holderOf, namesAround, parameterAround, typeDeclarationAround } from './type-holders.js';

/** A type that has to change, as text. `either`: the value or its promise. */
export interface TypeWrap {
  readonly file: string;
  readonly range: Range;
  readonly as: 'Promise' | 'Awaited' | 'either';
}

/** What has to happen because written types promise the value of a function that turns async. */
export interface Followed {
  readonly types: readonly TypeWrap[];
  /** Calls through these types. */
  readonly calls: readonly ts.CallExpression[];
  /** Other functions held by these types. */
  readonly functions: readonly FunctionNode[];
  /** Uses of values of these types, other than calls. */
  readonly uses: readonly Use[];
  /** Places that hand the function on, and out of which types lead to every call. */
  readonly held: ReadonlySet<ts.Node>;
}

/** The function cannot be held by this type any more, and the type cannot change. */
export interface Unfollowed {
  readonly reason: 'escapes' | 'external-base' | 'shared-type' | 'type-guard' | 'public-api';
  readonly at: ts.Node;
}

export interface Bounds {
  /** Whether others than the package rely on a declared type. */
  isKept(type: ts.Node): boolean;
  /** Further places where the function is followed by its name. */
  readonly named: readonly ts.Node[];
}

/** One for a run: what it learns of a file is kept. */
export class Signatures {
  readonly #input: SignatureInput;
  readonly #index: SignatureIndex;
  readonly #known = new Map<References, Followed | Unfollowed>();

  constructor(input: SignatureInput) {
    this.#input = input;
    this.#index = new SignatureIndex(input);
  }

  follow(references: References, bounds: Bounds): Followed | Unfollowed {
    const known = this.#known.get(references) ?? new Search(this.#input, this.#index, bounds).run(references);
    this.#known.set(references, known);
    return known;
  }
}

class Search {
  readonly #input: SignatureInput;
  readonly #index: SignatureIndex;
  readonly #isKept: Bounds['isKept'];
  readonly #seen = new Set<string>();
  readonly #queue: Signature[] = [];
  readonly #changed: Signature[] = [];
  /** Places where the graph follows the function by its names. */
  readonly #named = new Set<ts.Node>();
  readonly #types = new Map<string, TypeWrap>();
  readonly #calls = new Set<ts.CallExpression>();
  readonly #functions = new Set<FunctionNode>();
  readonly #uses = new Map<ts.Node, Use>();
  readonly #held = new Set<ts.Node>();
  #barrier: Unfollowed | undefined;

  constructor(input: SignatureInput, index: SignatureIndex, { isKept, named }: Bounds) {
    this.#input = input;
    this.#index = index;
    this.#isKept = isKept;
    for (const node of named) this.#named.add(node);
  }

  run(references: References): Followed | Unfollowed {
    this.#begin(references);
    // Each signature may lead to further files, in which those before it are used too.
    for (let read = -1; read !== this.#index.size; ) {
      read = this.#index.size;
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) this.#follow(next);
      for (const signature of this.#changed) this.#usesOf(signature);
      if (this.#queue.length > 0) read = -1;
    }
    if (this.#barrier !== undefined) return this.#barrier;
    for (const member of references.family) this.#functions.delete(member);
    return {
      types: [...this.#types.values()],
      calls: [...this.#calls],
      functions: [...this.#functions],
      uses: [...this.#uses.values()],
      held: this.#held,
    };
  }

  #begin(references: References): void {
    const { oracle } = this.#input;
    for (const owner of references.family) {
      this.#seen.add(keyOf(own(owner)));
      this.#changed.push(own(owner));
    }
    this.#beginWithTypesOf(references);
    for (const name of references.names) {
      if (!hasWrittenType(name.parent)) continue;
      for (const signature of oracle.signaturesOf(name.getSourceFile().fileName, rangeOf(name)))
        this.#change(signature);
    }
    for (const node of flowing(references)) {
      this.#named.add(node);
      for (const flow of oracle.flowsFrom(node.getSourceFile().fileName, rangeOf(node))) this.#leave(node, flow);
    }
  }

  /** `typeof load`, `ReturnType<Store['load']>`: what has such a type relies on the function's own signature. */
  #beginWithTypesOf({ family, names, lookalikes }: References): void {
    const words = names.map((name) => name.text);
    const named = anyWord([...names, ...lookalikes].flatMap(holderOf));
    const sees = this.#seeing(lookalikes);
    this.#index.add(
      family.map(fileOf),
      (text, file) => (sees(file) && named.test(text)) || words.some((word) => asksForType(text, word)),
    );
  }

  /** Whether a file may see what declares one of these names, and so hand the function to that type. */
  #seeing(names: readonly ts.Node[]): (file: string) => boolean {
    if (names.length === 0) return () => false;
    if (names.some((name) => isSeenByAll(name.getSourceFile()))) return () => true;
    const files = this.#input.importersOf(names.map(fileOf));
    return (file) => files.has(file);
  }

  /** The function is handed on: types lead to where it is called, or its name does, or nothing. */
  #leave(node: ts.Node, { expected, isMember, given }: Flow): void {
    for (const signature of expected) this.#expect(signature, node);
    if (isMember || isArgument(node) || expected.length === 0) return;
    const outside = expected.filter((signature) => signature.external);
    const isKnownTo = (): boolean =>
      handedIn(this.#input.oracle, ts.isMethodDeclaration(node) ? node : node.parent) !== undefined;
    if (isMemberValue(node) && outside.some((signature) => signature.gives !== 'promise') && !isKnownTo())
      this.#barrier ??= { reason: 'external-base', at: node };
    if (outside.length > 0 || expected.some((signature) => signature.gives === 'open')) return;
    if (isPutOutside(this.#input.oracle, node)) return;
    this.#held.add(node);
    if (ts.isPropertyAccessExpression(node)) this.#held.add(node.name);
    // Whoever takes the whole of a module is followed by the name that he gives it.
    if (ts.isExpression(node) && usageOfExpression(node).kind === 'default-export') return;
    this.#addTakersOf(node, [...new Set(given.filter((one) => !one.external).map((one) => one.file))]);
  }

  /** Reads the files that may take the function out of the place that it was put into. */
  #addTakersOf(node: ts.Node, files: readonly string[]): void {
    const { oracle, trees } = this.#input;
    const slot = slotOf(node);
    const named = slot === undefined ? /(?:)/ : takesByName(slot);
    const own = node.getSourceFile().fileName;
    const isOwn = isInLocalVariable(node, { oracle, trees }) ? (file: string) => file === own : () => true;
    const takesIt = (text: string, file: string): boolean =>
      named.test(text) || (slot !== undefined && takesByKey.test(text) && oracle.membersByKey(file).has(slot));
    this.#index.add(files, (text, file) => isOwn(file) && takesIt(text, file));
  }

  /** A type that the function goes into. What a parameter takes is followed by its name, and its type widened. */
  #expect(signature: Signature, from: ts.Node): void {
    if (signature.external || signature.gives === 'open') return;
    const holder = isArgument(from)
      ? parameterAround(this.#input.trees.of(signature.file), signature.range)
      : undefined;
    if (holder === undefined) this.#change(signature);
    else if (holder === 'documented') this.#wrap(signature, 'either');
  }

  #change(signature: Signature): void {
    if (signature.external || signature.gives === 'open' || signature.gives === 'promise') return;
    const key = keyOf(signature);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#queue.push(signature);
  }

  #wrap(signature: Signature, as: TypeWrap['as']): void {
    const { file, result, gives } = signature;
    if (result === undefined || gives !== 'value') return;
    const tree = this.#input.trees.of(file);
    const type = typeDeclarationAround(tree, signature.range);
    if (type !== undefined && this.#isKept(type)) this.#barrier ??= { reason: 'public-api', at: type };
    this.#addType({ file, range: result, as });
  }

  #addType(type: TypeWrap): void {
    this.#types.set(`${type.as} ${type.file}:${type.range.start}-${type.range.end}`, type);
  }

  #follow(signature: Signature): void {
    const node = nodeAt(this.#input.trees.of(signature.file), signature.range.start, signature.range.end);
    if (node !== undefined && isFunctionNode(node) && node.body !== undefined) {
      this.#functions.add(node);
      return;
    }
    if (signature.gives === 'guard') {
      this.#barrier ??= { reason: 'type-guard', at: node ?? this.#input.trees.of(signature.file) };
      return;
    }
    this.#wrap(signature, 'Promise');
    const names = node === undefined ? [] : namesAround(node);
    const named = names.length === 0 ? /(?:)/ : anyWord(names);
    this.#index.add([signature.file], (text) => named.test(text));
    this.#changed.push(signature);
  }

  #usesOf(signature: Signature): void {
    const { calls, flows, results } = this.#index.usesOf(signature);
    for (const { file, range } of calls) {
      const call = this.#nodeAt(file, range);
      if (ts.isCallExpression(call)) this.#calls.add(call);
    }
    for (const { file, range } of results) this.#addType({ file, range, as: 'Awaited' });
    for (const flow of flows) this.#flow(flow, signature);
  }

  #flow(flow: Flow & { readonly file: string }, signature: Signature): void {
    const node = this.#nodeAt(flow.file, flow.range);
    if (flow.given.some((one) => keyOf(one) === keyOf(signature))) {
      this.#goesOn(node, flow);
      return;
    }
    for (const other of flow.given) {
      const isFixed = other.external && other.gives !== 'promise' && other.gives !== 'open';
      if (isFixed) this.#barrier ??= { reason: 'shared-type', at: node };
      this.#change(other);
    }
  }

  /** A value of a type that changes is handed on. */
  #goesOn(node: ts.Node, { isMember, expected }: Flow): void {
    for (const other of expected) this.#expect(other, node);
    if (isMember || this.#named.has(node) || !ts.isExpression(node)) return;
    const usage = ts.isIdentifier(node) ? usageOf(node) : usageOfExpression(node);
    if (usage?.kind === 'argument') this.#uses.set(node, { usage, node, certain: true });
    else if (expected.length === 0) this.#barrier ??= { reason: 'escapes', at: node };
  }

  #nodeAt(file: string, { start, end }: Range): ts.Node {
    const tree = this.#input.trees.of(file);
    return nodeAt(tree, start, end) ?? tree;
  }
}

/** TypeScript without imports or exports declares for the whole program. */
function isSeenByAll(tree: ts.SourceFile): boolean {
  return !ts.isExternalModule(tree) && /\.[cm]?tsx?$/.test(tree.fileName);
}

function fileOf(node: ts.Node): string {
  return node.getSourceFile().fileName;
}

function own(owner: FunctionNode): Signature {
  return { file: owner.getSourceFile().fileName, range: rangeOf(owner), external: false, gives: 'value' };
}

/** Function expressions of a family, and the places where one of it is named without being called. */
function flowing({ family, mentions }: References): ts.Node[] {
  const accesses = mentions.map((id) =>
    ts.isPropertyAccessExpression(id.parent) && id.parent.name === id ? id.parent : id,
  );
  const values = accesses.filter((node) => !(ts.isCallExpression(node.parent) && node.parent.expression === node));
  return [...family.filter((owner) => !ts.isFunctionDeclaration(owner)), ...values];
}

function hasWrittenType(node: ts.Node): boolean {
  if (ts.isPropertySignature(node)) return true;
  const isSlot = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
  return isSlot && (node.type !== undefined || ts.getJSDocType(node) !== undefined);
}

/** `typeof load`, `Store['load']`, `ReturnType<…>`: not `typeof load === 'function'`, which only looks. */
function asksForType(text: string, word: string): boolean {
  if (!text.includes(word)) return false;
  const name = word.replaceAll('$', '\\$');
  const query = `\\btypeof\\s+[\\w$.]*(?<![\\w$])${name}(?![\\w$])(?!\\s*[!=]==?)`;
  return /\bReturnType\s*</.test(text) || new RegExp(`${query}|\\[\\s*['"]${name}['"]\\s*\\]`).test(text);
}
