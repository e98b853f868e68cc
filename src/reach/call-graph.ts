// Who uses a function, and how: by the names it goes by, looked up lazily and confirmed by the oracle.
import type { FunctionNode } from '../syntax/functions.js';
import { type Lookups, openLookups } from './lookups.js';
import type { References } from './references.js';
import { type ResultReferences, resultsOf } from './results.js';
import { Search, type SearchInput } from './search.js';

export type { References, Use } from './references.js';

export type GraphInput = SearchInput;

export class CallGraph {
  readonly #input: GraphInput;
  readonly #lookups: Lookups;
  readonly #known = new Map<FunctionNode, References>();
  readonly #results = new Map<FunctionNode, ResultReferences | undefined>();

  constructor(input: GraphInput) {
    this.#input = input;
    this.#lookups = openLookups(input);
  }

  referencesOf(owner: FunctionNode): References {
    const known = this.#known.get(owner);
    if (known !== undefined) return known;
    const found = new Search(this.#input, this.#lookups).run(owner);
    for (const member of found.family) this.#known.set(member, found);
    return found;
  }

  /** Uses of the function that calls of `maker` give; undefined where somebody unknown calls it. */
  usesOfResult(maker: FunctionNode): ResultReferences | undefined {
    if (this.#results.has(maker)) return this.#results.get(maker);
    const results = resultsOf(maker, this.referencesOf(maker));
    const uses = results && new Search(this.#input, this.#lookups).runFrom(results);
    this.#results.set(maker, uses);
    return uses;
  }
}
