// The closure of one place that has to await: every function that must turn async for it, every call that must be
// awaited because of that, and the first thing that stands in the way.

import type { Replacement } from '../model.js';
import type { References, Use } from '../reach/call-graph.js';
import { mentionsOfResults } from '../reach/results.js';
import { usageOfExpression } from '../reach/usage.js';
import type { HazardId } from '../reasons.js';
import { setupHookFor } from '../recipes/setup-hooks.js';
import { isGenerator } from '../syntax/async-form.js';
import { type FunctionNode, isAsync, isFunctionNode, surroundings } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import { isAdopted, isReaction, promisesAlready } from './adopted.js';
import { functionBarrier } from './barriers.js';
import { Construction, isMadeElsewhere } from './construction.js';
import { keptAmong, promisedInDeclarations } from './declaration-files.js';
import { Growth } from './growth.js';
import { functionNamed, Handover } from './handover.js';
import { Iteration } from './iteration.js';
import { isInLocalObject } from './local-objects.js';
import { endsMainScript, type Moved, mainFrom, mainHazards } from './main-functions.js';
import { misfitsOf } from './misfits.js';
import type { Followed, TypeWrap } from './signatures.js';
import type { Barrier, ClosureInput, Upwards } from './upwards.js';

export type { Barrier, ClosureInput } from './upwards.js';

export interface Closure {
  readonly functions: ReadonlySet<FunctionNode>;
  /** Types of interface members and overloads that promise the old value. */
  readonly signatures: ReadonlySet<ts.SignatureDeclaration>;
  readonly awaited: ReadonlySet<ts.CallExpression | ts.TaggedTemplateExpression>;
  /** What callback contracts put in the place of calls and of arguments. */
  readonly rewritten: ReadonlyMap<ts.Node, Replacement>;
  /** Other types that promise the old value, and types made from them. */
  readonly types: readonly TypeWrap[];
  /** Constructors whose bodies moved into an async method. */
  readonly constructors: ReadonlySet<FunctionNode>;
  /** Parameters of the package's functions that receive a function that turned async. */
  readonly parameters: ReadonlySet<ts.Identifier>;
  /** What moves into an async function, by script. */
  readonly mains: ReadonlyMap<ts.SourceFile, Moved>;
  readonly hazards: readonly { readonly id: HazardId; readonly at: ts.Node }[];
}

/** Where a walk is at home, and where it ends. */
export interface Bounds {
  /** The file of the finding that all is done for, where it is not the node's own. */
  readonly home?: string;
  /** A function of which an async copy is made: nothing outside of it has to change. */
  readonly host?: FunctionNode;
}

/** Walks upwards from a node that needs an await. Returns the first barrier met, or what has to change. */
export function closureOf(input: ClosureInput, node: ts.Node, bounds: Bounds = {}): Closure | Barrier {
  return new Walk(input, bounds).run(node);
}

/** The same from a callback that gives a promise to a callee that does not wait for it. */
export function closureOfCallback(input: ClosureInput, argument: ts.Expression): Closure | Barrier {
  return new Walk(input, {}).runCallback(argument);
}

class Walk implements Upwards {
  readonly #input: ClosureInput;
  readonly #growth = new Growth();
  readonly #handover: Handover;
  readonly #construction: Construction;
  readonly #iteration: Iteration;
  readonly #bounds: Bounds;
  /** Functions whose results are being followed: they may return what they themselves give. */
  readonly #makers = new Set<FunctionNode>();
  #home = '';

  constructor(input: ClosureInput, bounds: Bounds) {
    this.#bounds = bounds;
    this.#input = input;
    this.#handover = new Handover(input, this.#growth, this);
    this.#construction = new Construction(input, this.#growth, this);
    this.#iteration = new Iteration(input, this.#growth, this);
  }

  run(node: ts.Node): Closure | Barrier {
    this.#home = this.#bounds.home ?? node.getSourceFile().fileName;
    return this.needsAwait(node) ?? this.#toTheEnd();
  }

  runCallback(argument: ts.Expression): Closure | Barrier {
    this.#home = argument.getSourceFile().fileName;
    const callback = functionNamed(this.#input, argument);
    const usage = usageOfExpression(argument);
    if (callback === undefined || usage.kind !== 'argument') return { reason: 'callback', at: argument };
    return this.#handover.over(callback, usage) ?? this.#toTheEnd();
  }

  #toTheEnd(): Closure | Barrier {
    for (let owner = this.#growth.queue.shift(); owner !== undefined; owner = this.#growth.queue.shift()) {
      const barrier = this.#turn(owner);
      if (barrier !== undefined) return barrier;
    }
    const { factories } = this.#growth;
    return { ...this.#growth, constructors: new Set(factories.keys()) };
  }

  /** Makes an await legal at a node: the code around it is async, turns async, or cannot. */
  needsAwait(node: ts.Node): Barrier | undefined {
    const { owner, obstacle } = surroundings(node);
    if (obstacle !== undefined) return obstacle;
    if (!isFunctionNode(owner)) return this.#atTopLevel(node, owner);
    if (isAsync(owner) || owner === this.#bounds.host) return undefined;
    if (this.#growth.includes(owner)) return undefined;
    const reason = ts.isConstructorDeclaration(owner) ? undefined : functionBarrier(this.#input.oracle, owner);
    if (reason !== undefined) return { reason, at: owner };
    if (this.#input.spread === 'none' && ts.isConstructorDeclaration(owner))
      return { reason: 'constructor', at: owner };
    if (this.#input.spread === 'none')
      return { reason: isGenerator(owner) ? 'sync-generator' : 'sync-function', at: owner };
    if (this.#input.spread === 'file' && owner.getSourceFile().fileName !== this.#home)
      return { reason: 'spread', at: owner };
    if (ts.isConstructorDeclaration(owner)) return this.#construction.build(owner);
    if (this.#isSetUp(node)) return undefined;
    this.#growth.turn(owner);
    return undefined;
  }

  #atTopLevel(node: ts.Node, tree: ts.SourceFile): Barrier | undefined {
    const format = this.#input.formatOf(tree.fileName);
    if (format === 'esm') return undefined;
    if (format === 'cjs' && (this.#startsMain(node, tree) || this.#isSetUp(node))) return undefined;
    return { reason: format === 'cjs' ? 'commonjs-top-level' : 'top-level-await', at: node };
  }

  /** A script that nobody loads goes on in an async function. */
  #startsMain(node: ts.Node, tree: ts.SourceFile): boolean {
    const isBound = this.#bounds.home !== undefined || this.#input.spread === 'none';
    const isFar = this.#input.spread === 'file' && tree.fileName !== this.#home;
    if (isBound || isFar || this.#isLeft(tree) || !this.#input.isScript(tree.fileName)) return false;
    const moved = mainFrom(node);
    if (moved === undefined) return false;
    const known = this.#growth.mains.get(tree);
    if (known === undefined || moved.first.pos < known.first.pos) this.#growth.mains.set(tree, moved);
    this.#growth.hazards.push(...mainHazards(moved, node));
    return true;
  }

  /** What tests are given by their file is made in a hook of theirs. */
  #isSetUp(node: ts.Node): boolean {
    const isBound = this.#bounds.home !== undefined || this.#input.spread !== 'package';
    const { fileName } = node.getSourceFile();
    if (isBound || this.#input.isLeft(fileName)) return false;
    const hook = setupHookFor(node, (dependency) => this.#input.majorOf(fileName, dependency));
    if (hook === undefined) return false;
    const known = this.#growth.rewritten.get(hook.statement);
    if (known !== undefined) return known.parts[0] === hook.replacement.parts[0];
    this.#growth.rewritten.set(hook.statement, hook.replacement);
    this.#growth.hazards.push({ id: 'late-setup', at: hook.statement });
    return true;
  }

  #turn(owner: FunctionNode): Barrier | undefined {
    const references = this.#input.graph.referencesOf(owner);
    // Callers of a function that returns a promise wait for it already.
    if (promisesAlready(this.#input.oracle, owner)) {
      for (const { usage } of references.uses) if (usage.kind === 'argument') this.#handover.again(owner, usage);
      return undefined;
    }
    const barrier = this.#familyBarrier(owner, references);
    if (barrier !== undefined) return barrier;
    if (references.uses.length === 0 && isInLocalObject(owner)) return { reason: 'escapes', at: owner };
    if (ts.isConstructorDeclaration(owner) && isMadeElsewhere(owner, references))
      return { reason: 'constructor', at: owner };
    if (isGenerator(owner) && references.signatures.length > 0) return { reason: 'sync-generator', at: owner };
    const kept = keptAmong(references.signatures, this.#input);
    if (kept !== undefined) return { reason: 'public-api', at: kept };
    for (const signature of references.signatures) this.#growth.signatures.add(signature);
    const followed = this.#input.signatures.follow(references, {
      isKept: (type) => this.#input.isKept(type),
      named: mentionsOfResults(this.#input.graph, references),
    });
    if ('reason' in followed) return followed;
    const misfits = misfitsOf(references);
    for (const { node } of [...misfits].slice(0, 1)) this.#growth.hazards.push({ id: 'not-awaited', at: node });
    for (const use of references.uses) {
      const stopped = followed.held.has(use.node) || misfits.has(use) ? undefined : this.use(owner, use);
      if (stopped !== undefined) return stopped;
    }
    return this.#followTypes(owner, references, followed);
  }

  /** Types that promise the value change, and so does all that is held by them. */
  #followTypes(owner: FunctionNode, references: References, followed: Followed): Barrier | undefined {
    const declarations = this.#input.declarationsOf(owner.getSourceFile().fileName);
    const types = [...followed.types, ...promisedInDeclarations(references, declarations)];
    if (isGenerator(owner) && types.length > 0) return { reason: 'sync-generator', at: owner };
    const files = [
      ...followed.types.map((type) => type.file),
      ...followed.functions.map((one) => one.getSourceFile().fileName),
    ];
    if (this.#input.spread === 'file' && files.some((file) => file !== this.#home))
      return { reason: 'spread', at: owner };
    this.#growth.types.push(...types);
    const barrier = this.#turnAll(followed.functions);
    if (barrier !== undefined) return barrier;
    for (const call of followed.calls) {
      const stopped = this.#isLeft(call) ? undefined : this.#awaitCall(call);
      if (stopped !== undefined) return stopped;
    }
    for (const use of followed.uses) {
      const stopped = this.use(owner, use);
      if (stopped !== undefined) return stopped;
    }
    return undefined;
  }

  #familyBarrier(owner: FunctionNode, references: References): Barrier | undefined {
    if (references.hasExternalBase) return { reason: 'external-base', at: owner };
    return this.#turnAll(references.family);
  }

  #turnAll(functions: readonly FunctionNode[]): Barrier | undefined {
    for (const member of functions) {
      if (this.#isLeft(member)) continue;
      const isBuilt = ts.isConstructorDeclaration(member) && this.#growth.factories.has(member);
      const reason = isBuilt ? undefined : functionBarrier(this.#input.oracle, member);
      if (reason !== undefined) return { reason, at: member };
      if (this.#input.isKept(member)) return { reason: 'public-api', at: member };
      if (isBuilt || isAsync(member) || this.#growth.functions.has(member)) continue;
      this.#growth.turn(member);
    }
    return undefined;
  }

  use(owner: FunctionNode, { usage, node }: Use): Barrier | undefined {
    const isSeen = usage.kind === 'type' || usage.kind === 'harmless' || usage.kind === 'alias';
    if (!isSeen && this.#isLeft(node)) return undefined;
    switch (usage.kind) {
      case 'call':
        return isGenerator(owner) && ts.isCallExpression(usage.call)
          ? this.#iteration.consume(usage.call)
          : this.#awaitCall(usage.call);
      case 'new':
        return this.#construction.make(owner, usage.call, this.#input.graph.referencesOf(owner));
      case 'argument':
        return this.#handover.over(owner, usage);
      case 'returned':
        return this.#returned(owner, usage.maker, usage.at);
      case 'escape':
        return { reason: 'escapes', at: usage.at };
      case 'type':
      case 'harmless':
      case 'alias':
      case 'default-export':
        return undefined;
      default:
        return impossible(usage, node);
    }
  }

  /** Whoever calls the maker has the function, and does the same with it as with one that it names. */
  #returned(owner: FunctionNode, maker: FunctionNode, at: ts.Node): Barrier | undefined {
    if (this.#makers.has(maker)) return undefined;
    if (this.#input.isKept(maker)) return { reason: 'public-api', at: maker };
    const result = this.#input.graph.usesOfResult(maker);
    if (result === undefined) return { reason: 'escapes', at };
    this.#makers.add(maker);
    const barriers = result.uses.map((use) => this.use(owner, use));
    this.#makers.delete(maker);
    return barriers.find((barrier) => barrier !== undefined);
  }

  /** What a file that stays as it is does with a promise is for a person to see. */
  #isLeft(node: ts.Node): boolean {
    const isLeft = this.#input.isLeft(node.getSourceFile().fileName);
    if (isLeft) this.#growth.hazards.push({ id: 'stale-test', at: node });
    return isLeft;
  }

  #awaitCall(call: ts.CallExpression | ts.TaggedTemplateExpression): Barrier | undefined {
    if (this.#growth.awaited.has(call) || this.#growth.given.has(call)) return undefined;
    if (endsMainScript(call, this.#input) || isAdopted(call)) return undefined;
    if (isReaction(this.#input.oracle, call)) {
      // What was thrown at once is a rejection now, and a `catch` that follows hears of it.
      this.#growth.hazards.push({ id: 'error-routing', at: call });
      return undefined;
    }
    const barrier = this.needsAwait(call);
    if (barrier === undefined) this.#growth.awaited.add(call);
    return barrier;
  }
}

function impossible(usage: never, node: ts.Node): never {
  throw new Error(`Unknown usage ${JSON.stringify(usage)} at ${node.pos}`);
}
