// Where a run takes its transforms from. They are most of the tool's code: what nobody looks for is never loaded.
import type { Idiom, Transform } from './api.js';
import { ignoreMark } from './detect/ignores.js';
import { type Look, lookFor, seeing } from './detect/look.js';
import { buildRegistry } from './detect/registry.js';
import { type Selection, select } from './select.js';

export interface Catalogue {
  /** Whether a text may hold what a run speaks of; where none does, nothing is loaded. */
  mayHit(text: string): boolean;
  load(): Promise<Chosen>;
}

export interface Chosen {
  readonly transforms: readonly Transform[];
  /** What must not come to stand in a rewritten text, whichever transforms were chosen. */
  readonly proofs: readonly Idiom[];
}

/** Throws `UserError` for a name that no transform has. */
export function choose(transforms: readonly Transform[], selection: Selection): Chosen {
  return { transforms: select(transforms, selection), proofs: transforms.flatMap(({ proofs }) => proofs) };
}

/** Of what is loaded already. */
export function loaded(chosen: Chosen): Catalogue {
  return { mayHit: () => true, load: () => Promise.resolve(chosen) };
}

/** Of what is loaded once somebody needs it. @param look what `lookOf` gave for it, or for more */
export function late(look: Look, load: () => Promise<Chosen>): Catalogue {
  return { mayHit: seeing(look), load };
}

/** What gives away all that transforms look for, and comments about it: one that matches nothing is reported as well. */
export function lookOf(transforms: readonly Transform[]): Look {
  return lookFor([...buildRegistry(transforms).expressions, ignoreMark]);
}
