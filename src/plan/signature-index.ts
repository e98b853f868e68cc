// Uses of signatures by the signature they rely on, over as many files as somebody had to ask about.
import type { Range } from '../model.js';
import type { Trees } from '../syntax/trees.js';
import type { Oracle } from '../types/oracle.js';
import type { Flow, SignatureUses } from '../types/signature-uses.js';
import type { SignaturePlace } from '../types/signatures.js';
import { isDeclarationFile } from '../workspace/declarations.js';
import type { Importers } from '../workspace/importers.js';

export interface SignatureInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly oracle: Oracle;
  readonly importersOf: Importers;
}

export interface Located {
  readonly file: string;
  readonly range: Range;
}

export interface UsesOfOne {
  readonly calls: Located[];
  readonly flows: (Flow & Located)[];
  readonly results: Located[];
}

export class SignatureIndex {
  readonly #input: SignatureInput;
  readonly #read = new Set<string>();
  readonly #bySignature = new Map<string, UsesOfOne>();

  constructor(input: SignatureInput) {
    this.#input = input;
  }

  /** Reads all files that can see one of these, as far as their texts are of interest. */
  add(files: readonly string[], isOfInterest: (text: string, file: string) => boolean = () => true): void {
    const { texts, oracle, importersOf } = this.#input;
    const fresh = [...importersOf(files)].filter(
      (file) =>
        !this.#read.has(file) &&
        (texts.has(file) ? isOfInterest(texts.get(file) ?? '', file) : isDeclarationFile(file)),
    );
    if (fresh.length === 0) return;
    oracle.include(new Map(fresh.flatMap((file) => (texts.has(file) ? [[file, texts.get(file) ?? '']] : []))));
    for (const file of fresh) {
      this.#read.add(file);
      this.#enter(file, oracle.signatureUses(file));
    }
  }

  /** How many files were read. */
  get size(): number {
    return this.#read.size;
  }

  usesOf(signature: SignaturePlace): UsesOfOne {
    return this.#bySignature.get(keyOf(signature)) ?? { calls: [], flows: [], results: [] };
  }

  #enter(file: string, { calls, flows, results }: SignatureUses): void {
    for (const { range, signatures } of calls)
      for (const uses of this.#entries(signatures)) uses.calls.push({ file, range });
    for (const { range, signatures } of results)
      for (const uses of this.#entries(signatures)) uses.results.push({ file, range });
    for (const flow of flows)
      for (const uses of this.#entries([...flow.given, ...flow.expected])) uses.flows.push({ ...flow, file });
  }

  #entries(signatures: readonly SignaturePlace[]): Set<UsesOfOne> {
    return new Set(
      signatures.map((signature) => {
        const known = this.#bySignature.get(keyOf(signature)) ?? { calls: [], flows: [], results: [] };
        this.#bySignature.set(keyOf(signature), known);
        return known;
      }),
    );
  }
}

export function keyOf({ file, range }: SignaturePlace): string {
  return `${file}:${range.start}-${range.end}`;
}
