// Files that the oracle was not opened with, since none of them can see a blocking call by its imports.
import type { Oracle } from '../types/oracle.js';

export interface UnseenInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly oracle: Oracle;
  /** Directory of the package that a file belongs to; undefined where there is none. */
  homeOf(file: string): string | undefined;
}

export class Unseen {
  readonly #input: UnseenInput;
  #isOften = false;

  constructor(input: UnseenInput) {
    this.#input = input;
  }

  /** Shows these to the oracle. Each time costs it what it has learned, so that the second time takes whole packages. */
  show(files: readonly string[]): void {
    const { oracle, texts, homeOf } = this.#input;
    const missing = files.filter((file) => !oracle.holds(file));
    if (missing.length === 0) return;
    const homes = new Set(missing.map(homeOf));
    const taken = this.#isOften ? [...texts.keys()].filter((file) => homes.has(homeOf(file))) : missing;
    oracle.include(new Map(taken.map((file) => [file, texts.get(file) ?? ''])));
    this.#isOften = true;
  }
}
