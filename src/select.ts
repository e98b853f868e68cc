// Which transforms a run uses: all but the opt-in ones, or those named.
import { closest, distance } from 'fastest-levenshtein';
import type { Transform } from './api.js';
import { UserError } from './workspace/user-error.js';

export interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** Throws `UserError` for a name that no transform has. */
export function select(transforms: readonly Transform[], { only, skip }: Selection): Transform[] {
  const names = transforms.map((transform) => transform.name);
  for (const name of [...only, ...skip]) if (!names.includes(name)) throw new UserError(unknownName(name, names));
  const wanted = transforms.filter((transform) => (only.length > 0 ? only.includes(transform.name) : !transform.optIn));
  return wanted.filter((transform) => !skip.includes(transform.name));
}

function unknownName(name: string, names: readonly string[]): string {
  const nearest = closest(name, [...names]);
  const hint = distance(name, nearest) <= 3 ? ` Did you mean "${nearest}"?` : '';
  return `No transform is called "${name}".${hint} There are: ${names.join(', ')}.`;
}
