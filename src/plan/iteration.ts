// Calls of a generator that turns async: each consumer goes on with an async one, or nothing changes at all.
import { consumptionOf } from '../recipes/iterations.js';
import type { ts } from '../typescript.js';
import type { Growth } from './growth.js';
import type { Barrier, ClosureInput, Upwards } from './upwards.js';

/** First major version of Node with `Array.fromAsync`. */
const fromAsync = 22;

export class Iteration {
  readonly #input: ClosureInput;
  readonly #growth: Growth;
  readonly #walk: Upwards;

  constructor(input: ClosureInput, growth: Growth, walk: Upwards) {
    this.#input = input;
    this.#growth = growth;
    this.#walk = walk;
  }

  consume(call: ts.CallExpression): Barrier | undefined {
    const floor = Number.parseInt(this.#input.nodeFloor(call.getSourceFile().fileName), 10);
    const found = consumptionOf(call, floor >= fromAsync);
    if (found === undefined) return { reason: 'sync-generator', at: call };
    if (found.kind === 'stepped') {
      this.#growth.awaited.add(found.call);
      return this.#walk.needsAwait(found.call);
    }
    if (found.kind === 'rewritten') this.#growth.rewritten.set(found.node, found.replacement);
    return this.#walk.needsAwait(found.awaits);
  }
}
