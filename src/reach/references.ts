// What the graph says of a function: everything that refers to it, and how.
import type { FunctionNode } from '../syntax/functions.js';
import type { ts } from '../typescript.js';
import type { Usage } from './usage.js';
import type { Name } from './words.js';

export interface Use {
  readonly usage: Usage;
  readonly node: ts.Node;
  /** False where the receiver's type is unknown and only the name agrees. */
  readonly certain: boolean;
}

/** Everything that refers to a function and to the members that have to change together with it. */
export interface References {
  readonly uses: readonly Use[];
  /** The function itself, its overrides and what it overrides, as far as they have bodies. */
  readonly family: readonly FunctionNode[];
  /** Interface members, abstract members and overloads of the family. */
  readonly signatures: readonly ts.SignatureDeclaration[];
  /** A member of the family is declared outside of the package. */
  readonly hasExternalBase: boolean;
  /** Names under which modules export it, with their files. */
  readonly exports: readonly ts.Node[];
  /** Names that declare it: its own, and those of what holds it. */
  readonly names: readonly Name[];
  /** Every place that names it. */
  readonly mentions: readonly Name[];
  /** Members of types that have its name, and that it does not implement by its declaration. */
  readonly lookalikes: readonly Name[];
}
