// The outlines of a run, each made once, and where the names in them lead.
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import type { OffloadInput } from './input.js';
import { type Declared, Outline } from './outline.js';

export class Outlines {
  readonly #input: OffloadInput;
  readonly #known = new Map<string, Outline>();

  constructor(input: OffloadInput) {
    this.#input = input;
  }

  of(file: string): Outline {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const outline = new Outline(this.#input.trees.of(file), this.#input.factsOf(file).names);
    this.#known.set(file, outline);
    return outline;
  }

  /** What an imported name, or a member of an imported module, is in the package; nothing for what is not its own. */
  behind(name: ts.Identifier): { readonly outline: Outline; readonly declared: Declared } | undefined {
    const { parent } = name;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.expression === name;
    return this.#definition(name) ?? (isMember ? this.#definition(parent.name) : undefined);
  }

  #definition(node: ts.Node): { readonly outline: Outline; readonly declared: Declared } | undefined {
    const { oracle, texts } = this.#input;
    for (const { file, at, external } of oracle.definitionsOf(node.getSourceFile().fileName, rangeOf(node)) ?? []) {
      if (external || !texts.has(file)) continue;
      const outline = this.of(file);
      const declared = outline.at(at);
      if (declared !== undefined && declared.kind !== 'import') return { outline, declared };
    }
    return undefined;
  }
}
