// Which files may mean a declared name at all: what neither belongs to its package nor imports it has others of that name.
import type { ts } from '../typescript.js';
import type { Importers } from '../workspace/importers.js';
import { isPartOf } from './outside.js';

export interface NearbyInput {
  /** Directory of the package that a file belongs to; undefined where there is none. */
  homeOf(file: string): string | undefined;
  readonly importersOf: Importers;
}

export class Nearby {
  readonly #input: NearbyInput;
  /** Grows while it is asked. */
  readonly #declared: ReadonlySet<ts.Node>;
  #known = { size: -1, homes: new Set<string | undefined>(), importers: new Set<string>() as ReadonlySet<string> };

  constructor(input: NearbyInput, declared: ReadonlySet<ts.Node>) {
    this.#input = input;
    this.#declared = declared;
  }

  /** Types need not be asked for what stands in any other file. */
  has(file: string): boolean {
    const { size } = this.#declared;
    if (this.#known.size !== size) this.#known = { size, ...this.#look() };
    const home = this.#input.homeOf(file);
    return [...this.#known.homes].some((other) => isPartOf(other, home)) || this.#known.importers.has(file);
  }

  #look(): { readonly homes: Set<string | undefined>; readonly importers: ReadonlySet<string> } {
    const { homeOf, importersOf } = this.#input;
    const files = [...new Set([...this.#declared].map((node) => node.getSourceFile().fileName))];
    return { homes: new Set(files.map(homeOf)), importers: importersOf(files) };
  }
}
