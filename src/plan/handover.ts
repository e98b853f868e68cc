// A function that turns async and is handed to a call: the callee's contract says what becomes of the promise.
import { identifierAt } from '../reach/declaration.js';
import { parameterUses, receivingParameters } from '../reach/parameters.js';
import type { Usage } from '../reach/usage.js';
import type { Handed, Recipe } from '../recipes/contract.js';
import { contractOf } from '../recipes/contracts.js';
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { apiName } from '../types/oracle.js';
import { ts } from '../typescript.js';
import type { Growth } from './growth.js';
import { isReliedOn } from './late-executors.js';
import type { Barrier, ClosureInput, Upwards } from './upwards.js';

type Handing = Extract<Usage, { kind: 'argument' }>;

export class Handover {
  readonly #input: ClosureInput;
  readonly #growth: Growth;
  readonly #walk: Upwards;

  constructor(input: ClosureInput, growth: Growth, walk: Upwards) {
    this.#input = input;
    this.#growth = growth;
    this.#walk = walk;
  }

  over(callback: FunctionNode, usage: Handing): Barrier | undefined {
    const handed = this.#handed(callback, usage);
    const { argument } = usage;
    const contract = contractOf(handed);
    if (contract.kind === 'becomes') return this.#become(contract.recipe, handed);
    if (contract.kind === 'needs-value') return { reason: contract.reason, at: argument };
    if (contract.kind === 'unknown') return this.#toOwn(handed);
    const isLate = contract.hazards.includes('not-awaited') && ts.isNewExpression(handed.call);
    if (isLate && isReliedOn(this.#input.graph, handed.call)) return { reason: 'executor-at-once', at: argument };
    if (contract.around !== undefined) this.#growth.rewritten.set(argument, contract.around(handed));
    this.#growth.hazards.push(...contract.hazards.map((id) => ({ id, at: argument })));
    return undefined;
  }

  /** A callback that gave a promise before: only what it threw at once goes another way, and may need help to arrive. */
  again(callback: FunctionNode, usage: Handing): void {
    const handed = this.#handed(callback, usage);
    const contract = contractOf(handed);
    if (contract.kind === 'takes-promise' && contract.around !== undefined)
      this.#growth.rewritten.set(usage.argument, contract.around(handed));
  }

  #handed(callback: FunctionNode, { call, argument, key }: Handing): Handed {
    const { oracle, nodeFloor, majorOf, callbacks } = this.#input;
    const file = call.getSourceFile().fileName;
    return {
      call,
      argument,
      callback,
      key,
      callbacks: callbacks ?? [],
      api: apiName(oracle.originOf(file, rangeOf(call.expression))),
      oracle,
      nodeFloor: Number.parseInt(nodeFloor(file), 10),
      majorOf: (dependency) => majorOf(file, dependency),
    };
  }

  /** A function of the package takes the callback: whatever it does with it has to wait as well. */
  #toOwn({ call, argument, callback }: Handed): Barrier | undefined {
    const parameters = ts.isCallExpression(call) ? receivingParameters(this.#input, call, argument) : undefined;
    if (parameters === undefined) return { reason: 'callback', at: argument };
    for (const parameter of parameters) {
      if (this.#growth.parameters.has(parameter)) continue;
      this.#growth.parameters.add(parameter);
      for (const use of parameterUses(this.#input, parameter)) {
        const barrier = this.#walk.use(callback, use);
        if (barrier !== undefined) return barrier;
      }
    }
    return undefined;
  }

  /** The call goes on in its awaiting form; what it gave at once is waited for where it stands. */
  #become(recipe: Recipe, handed: Handed): Barrier | undefined {
    if (this.#growth.rewritten.has(handed.call)) return undefined;
    const outcome = recipe(handed);
    if ('reason' in outcome) return { ...outcome, at: handed.argument };
    const { node, replacement, inside, absorbs, given, hazards } = outcome;
    this.#growth.rewritten.set(node, replacement);
    for (const each of inside) this.#growth.rewritten.set(each.node, each.replacement);
    if (given !== undefined) {
      this.#growth.given.add(given);
      this.#growth.awaited.delete(given);
    }
    if (absorbs) {
      this.#growth.functions.delete(handed.callback);
      this.#growth.absorbed.add(handed.callback);
    }
    this.#growth.hazards.push(...hazards.map((id) => ({ id, at: handed.argument })));
    return this.#walk.needsAwait(node);
  }
}

/** The function itself, or the one of the package that a name stands for. */
export function functionNamed({ oracle, trees }: ClosureInput, node: ts.Expression): FunctionNode | undefined {
  if (isFunctionNode(node)) return node;
  const [declared] = oracle.definitionsOf(node.getSourceFile().fileName, rangeOf(node)) ?? [];
  const name =
    declared === undefined || declared.external ? undefined : identifierAt(trees.of(declared.file), declared.at);
  if (name === undefined) return undefined;
  const { parent } = name;
  const value = ts.isVariableDeclaration(parent) ? parent.initializer : parent;
  return value !== undefined && isFunctionNode(value) ? value : undefined;
}
