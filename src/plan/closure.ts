// The closure of one place that has to await: every function that must turn async for it, every call that must be
// awaited because of that, and the first thing that stands in the way.

import type { Replacement } from '../model.js';
import type { CallGraph, References, Use } from '../reach/call-graph.js';
import { type ParameterInput, parameterUses, receivingParameters } from '../reach/parameters.js';
import type { HazardId, RefusalReason } from '../reasons.js';
import type { Handed, Recipe } from '../recipes/contract.js';
import { contractOf } from '../recipes/contracts.js';
import { asyncBarrier } from '../syntax/async-form.js';
import { type FunctionNode, isAsync, isFunctionNode, surroundings } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { apiName } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { ModuleFormat } from '../workspace/format.js';
import type { Signatures, TypeWrap } from './signatures.js';

export interface ClosureInput extends ParameterInput {
  readonly graph: CallGraph;
  formatOf(file: string): ModuleFormat;
  /** How far a change of signature may travel. */
  readonly spread: 'none' | 'file' | 'package';
  /** Whether others than the package rely on the function or type, and may go on to do so as they did. */
  isKept(owner: ts.Node): boolean;
  readonly signatures: Signatures;
  /** Lowest Node version that the file's package supports, `major.minor.patch`. */
  nodeFloor(file: string): string;
  /** Lowest major version of a dependency of the file's package; undefined when it does not depend on it. */
  majorOf(file: string, dependency: string): number | undefined;
}

export interface Closure {
  readonly functions: ReadonlySet<FunctionNode>;
  /** Types of interface members and overloads that promise the old value. */
  readonly signatures: ReadonlySet<ts.SignatureDeclaration>;
  readonly awaited: ReadonlySet<ts.CallExpression | ts.TaggedTemplateExpression>;
  /** What callback contracts put in the place of calls and of arguments. */
  readonly rewritten: ReadonlyMap<ts.Node, Replacement>;
  /** Other types that promise the old value, and types made from them. */
  readonly types: readonly TypeWrap[];
  /** Parameters of the package's functions that receive a function that turned async. */
  readonly parameters: ReadonlySet<ts.Identifier>;
  readonly hazards: readonly { readonly id: HazardId; readonly at: ts.Node }[];
}

export interface Barrier {
  readonly reason: RefusalReason;
  readonly at: ts.Node;
  readonly detail?: string;
}

/** Walks upwards from a node that needs an await. Returns the first barrier met, or what has to change. */
export function closureOf(input: ClosureInput, node: ts.Node): Closure | Barrier {
  return new Walk(input).run(node);
}

class Walk {
  readonly #input: ClosureInput;
  readonly #functions = new Set<FunctionNode>();
  readonly #signatures = new Set<ts.SignatureDeclaration>();
  readonly #awaited = new Set<ts.CallExpression | ts.TaggedTemplateExpression>();
  readonly #rewritten = new Map<ts.Node, Replacement>();
  /** Callbacks whose bodies move into loops of the function around them. */
  readonly #absorbed = new Set<FunctionNode>();
  /** Calls whose promises are handed on, not awaited. */
  readonly #given = new Set<ts.Node>();
  readonly #parameters = new Set<ts.Identifier>();
  readonly #types: TypeWrap[] = [];
  readonly #hazards: { id: HazardId; at: ts.Node }[] = [];
  readonly #queue: FunctionNode[] = [];
  #home = '';

  constructor(input: ClosureInput) {
    this.#input = input;
  }

  run(node: ts.Node): Closure | Barrier {
    this.#home = node.getSourceFile().fileName;
    const first = this.#needsAwait(node);
    if (first !== undefined) return first;
    for (let owner = this.#queue.shift(); owner !== undefined; owner = this.#queue.shift()) {
      const barrier = this.#turn(owner);
      if (barrier !== undefined) return barrier;
    }
    return {
      functions: this.#functions,
      signatures: this.#signatures,
      types: this.#types,
      awaited: this.#awaited,
      rewritten: this.#rewritten,
      parameters: this.#parameters,
      hazards: this.#hazards,
    };
  }

  /** Makes an await legal at a node: the code around it is async, turns async, or cannot. */
  #needsAwait(node: ts.Node): Barrier | undefined {
    const { owner, obstacle } = surroundings(node);
    if (obstacle !== undefined) return obstacle;
    if (!isFunctionNode(owner)) return this.#atTopLevel(node, owner);
    if (isAsync(owner)) return undefined;
    if (this.#functions.has(owner) || this.#absorbed.has(owner)) return undefined;
    const reason = asyncBarrier(owner);
    if (reason !== undefined) return { reason, at: owner };
    if (this.#input.spread === 'none') return { reason: 'sync-function', at: owner };
    if (this.#input.spread === 'file' && owner.getSourceFile().fileName !== this.#home)
      return { reason: 'spread', at: owner };
    this.#functions.add(owner);
    this.#queue.push(owner);
    return undefined;
  }

  #atTopLevel(node: ts.Node, tree: ts.SourceFile): Barrier | undefined {
    const format = this.#input.formatOf(tree.fileName);
    if (format === 'esm') return undefined;
    return { reason: format === 'cjs' ? 'commonjs-top-level' : 'top-level-await', at: node };
  }

  #turn(owner: FunctionNode): Barrier | undefined {
    // Callers of a function that returns a promise wait for it already.
    if (this.#input.oracle.returnsPromise(owner.getSourceFile().fileName, rangeOf(owner))) return undefined;
    const references = this.#input.graph.referencesOf(owner);
    const barrier = this.#familyBarrier(owner, references);
    if (barrier !== undefined) return barrier;
    for (const signature of references.signatures) this.#signatures.add(signature);
    for (const use of references.uses) {
      const stopped = this.#use(owner, use);
      if (stopped !== undefined) return stopped;
    }
    return this.#followTypes(owner, references);
  }

  /** Types that promise the value change, and so does all that is held by them. */
  #followTypes(owner: FunctionNode, references: References): Barrier | undefined {
    const followed = this.#input.signatures.follow(references, (type) => this.#input.isKept(type));
    if ('reason' in followed) return followed;
    const outside = followed.types.some((type) => type.file !== this.#home);
    if (outside && this.#input.spread === 'file') return { reason: 'spread', at: owner };
    this.#types.push(...followed.types);
    const barrier = this.#turnAll(followed.functions);
    if (barrier !== undefined) return barrier;
    for (const call of followed.calls) {
      const stopped = this.#awaitCall(call);
      if (stopped !== undefined) return stopped;
    }
    for (const use of followed.uses) {
      const stopped = this.#use(owner, use);
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
      const reason = asyncBarrier(member);
      if (reason !== undefined) return { reason, at: member };
      if (this.#input.isKept(member)) return { reason: 'public-api', at: member };
      if (isAsync(member) || this.#functions.has(member)) continue;
      this.#functions.add(member);
      this.#queue.push(member);
    }
    return undefined;
  }

  #use(owner: FunctionNode, { usage, node }: Use): Barrier | undefined {
    switch (usage.kind) {
      case 'call':
        return this.#awaitCall(usage.call);
      case 'new':
        return { reason: 'constructed', at: usage.call };
      case 'argument':
        return this.#handedOver(owner, usage.call, usage.argument);
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

  #awaitCall(call: ts.CallExpression | ts.TaggedTemplateExpression): Barrier | undefined {
    if (this.#awaited.has(call) || this.#given.has(call)) return undefined;
    if (endsMainScript(call, this.#input)) return undefined;
    const barrier = this.#needsAwait(call);
    if (barrier === undefined) this.#awaited.add(call);
    return barrier;
  }

  #handedOver(
    callback: FunctionNode,
    call: ts.CallExpression | ts.NewExpression,
    argument: ts.Expression,
  ): Barrier | undefined {
    const { oracle, nodeFloor, majorOf } = this.#input;
    const file = call.getSourceFile().fileName;
    const handed: Handed = {
      call,
      argument,
      callback,
      api: apiName(oracle.originOf(file, rangeOf(call.expression))),
      oracle,
      nodeFloor: Number.parseInt(nodeFloor(file), 10),
      majorOf: (dependency) => majorOf(file, dependency),
    };
    const contract = contractOf(handed);
    if (contract.kind === 'becomes') return this.#become(contract.recipe, handed);
    if (contract.kind === 'needs-value') return { reason: contract.reason, at: argument };
    if (contract.kind === 'unknown') return this.#handedToOwn(handed);
    if (contract.around !== undefined) this.#rewritten.set(argument, contract.around(handed));
    this.#hazards.push(...contract.hazards.map((id) => ({ id, at: argument })));
    return undefined;
  }

  /** A function of the package takes the callback: whatever it does with it has to wait as well. */
  #handedToOwn({ call, argument, callback }: Handed): Barrier | undefined {
    const parameters = ts.isCallExpression(call) ? receivingParameters(this.#input, call, argument) : undefined;
    if (parameters === undefined) return { reason: 'callback', at: argument };
    for (const parameter of parameters) {
      if (this.#parameters.has(parameter)) continue;
      this.#parameters.add(parameter);
      for (const use of parameterUses(this.#input, parameter)) {
        const barrier = this.#use(callback, use);
        if (barrier !== undefined) return barrier;
      }
    }
    return undefined;
  }

  /** The call goes on in its awaiting form; what it gave at once is waited for where it stands. */
  #become(recipe: Recipe, handed: Handed): Barrier | undefined {
    if (this.#rewritten.has(handed.call)) return undefined;
    const outcome = recipe(handed);
    if ('reason' in outcome) return { ...outcome, at: handed.argument };
    const { node, replacement, inside, absorbs, given, hazards } = outcome;
    this.#rewritten.set(node, replacement);
    for (const each of inside) this.#rewritten.set(each.node, each.replacement);
    if (given !== undefined) {
      this.#given.add(given);
      this.#awaited.delete(given);
    }
    if (absorbs) {
      this.#functions.delete(handed.callback);
      this.#absorbed.add(handed.callback);
    }
    this.#hazards.push(...hazards.map((id) => ({ id, at: handed.argument })));
    return this.#needsAwait(node);
  }
}

/** The last statement of a CommonJS script may start its work without waiting: a rejection ends the process as the throw did. */
function endsMainScript(call: ts.Node, input: ClosureInput): boolean {
  const statement = call.parent;
  if (!ts.isExpressionStatement(statement) || !ts.isSourceFile(statement.parent)) return false;
  return statement.parent.statements.at(-1) === statement && input.formatOf(statement.parent.fileName) !== 'esm';
}

function impossible(usage: never, node: ts.Node): never {
  throw new Error(`Unknown usage ${JSON.stringify(usage)} at ${node.pos}`);
}
